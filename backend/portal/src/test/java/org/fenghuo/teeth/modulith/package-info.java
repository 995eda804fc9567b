/** Three modules that break the rules of modules. */
@NullMarked
package org.fenghuo.teeth.modulith;

import org.jspecify.annotations.NullMarked;
