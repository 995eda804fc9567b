/**
 * Chinese analysis for the embedded Elasticsearch node, under the names of the official plugin
 * {@code analysis-smartcn}, so that one index definition runs on both.
 *
 * <p>Packed into the node's plugin folder and never loaded by the portal.
 */
@NullMarked
package org.fenghuo.embedded.smartcn;

import org.jspecify.annotations.NullMarked;
