/** Reaches into the inside of the roof. */
@NullMarked
package org.fenghuo.teeth.modulith.cellar;

import org.jspecify.annotations.NullMarked;
