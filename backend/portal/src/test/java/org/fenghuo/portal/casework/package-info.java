/** Tests of casework. */
@NullMarked
package org.fenghuo.portal.casework;

import org.jspecify.annotations.NullMarked;
