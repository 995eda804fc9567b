/** Says that it needs nobody, and does not keep to it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fenghuo.teeth.modulith.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
