/** Tests of the package of this name. */
@NullMarked
package org.fenghuo.portal.search;

import org.jspecify.annotations.NullMarked;
