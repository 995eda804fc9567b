/**
 * The components by which the search engine knows {@code org.fenghuo.analysis}, on its stable
 * plugin API.
 */
@NullMarked
package org.fenghuo.analysis.plugin;

import org.jspecify.annotations.NullMarked;
