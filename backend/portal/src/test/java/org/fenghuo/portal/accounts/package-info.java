/** Tests of the package of this name. */
@NullMarked
package org.fenghuo.portal.accounts;

import org.jspecify.annotations.NullMarked;
