/** Tests of the package of this name. */
@NullMarked
package org.fenghuo.portal.kernel;

import org.jspecify.annotations.NullMarked;
