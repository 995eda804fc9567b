/** Stands on the ground. */
@NullMarked
package org.fenghuo.teeth.modulith.roof;

import org.jspecify.annotations.NullMarked;
