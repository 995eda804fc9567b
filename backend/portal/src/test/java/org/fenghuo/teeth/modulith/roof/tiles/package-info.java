/** The inside of the roof. */
@NullMarked
package org.fenghuo.teeth.modulith.roof.tiles;

import org.jspecify.annotations.NullMarked;
