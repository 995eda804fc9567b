/** Tests of what people hand in. */
@NullMarked
package org.fenghuo.portal.intake;

import org.jspecify.annotations.NullMarked;
