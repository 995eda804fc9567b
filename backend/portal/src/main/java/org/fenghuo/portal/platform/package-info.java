/**
 * What every request and every start needs, whatever it is about: who may come in, limits, the
 * clock, errors in words, the language asked for, health, the banner and operators' commands. Knows
 * no subject.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"kernel"})
@NullMarked
package org.fenghuo.portal.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
