/**
 * The main class of the Elasticsearch node's own JVM.
 *
 * <p>Compiled here, packed into the node's home, and never loaded by the portal, whose class path
 * has neither the server nor its Lucene.
 */
@NullMarked
package org.fenghuo.embedded.node;

import org.jspecify.annotations.NullMarked;
