/** Tests of reading the tables people keep. */
@NullMarked
package org.fenghuo.portal.site.sheets;

import org.jspecify.annotations.NullMarked;
