/** Tests of notices. */
@NullMarked
package org.fenghuo.portal.notices;

import org.jspecify.annotations.NullMarked;
