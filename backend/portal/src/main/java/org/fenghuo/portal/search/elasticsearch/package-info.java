/** Speaks Elasticsearch, and nobody else does. */
@NullMarked
package org.fenghuo.portal.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
