/** Tests of the package of this name. */
@NullMarked
package org.fenghuo.portal.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
