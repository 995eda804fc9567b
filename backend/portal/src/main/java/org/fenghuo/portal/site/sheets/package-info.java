/**
 * Reads the tables people keep: CSV in whatever encoding their program wrote, and XLSX. Bounded
 * before it is trusted; a row that cannot be read is said to be so and stops no other.
 */
@NullMarked
package org.fenghuo.portal.site.sheets;

import org.jspecify.annotations.NullMarked;
