/** The officers' pages. */
@NullMarked
package org.fenghuo.portal.desk;

import org.jspecify.annotations.NullMarked;
