package org.fenghuo.portal.house;

import org.fenghuo.portal.Portal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each module's package-info says what it may use; this holds the code to it. */
class ModularityTests {
    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Portal.class).verify();
    }
}
