/** Tests of the package of this name. */
@NullMarked
package org.fenghuo.portal.platform;

import org.jspecify.annotations.NullMarked;
