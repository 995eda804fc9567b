/** Tests of what is compared with what. */
@NullMarked
package org.fenghuo.portal.check;

import org.jspecify.annotations.NullMarked;
