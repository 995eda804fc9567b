package org.fenghuo.teeth;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class SettersAreNotInjectedInto {
    @Nullable Clock clock;

    @Autowired
    void use(Clock clock) {
        this.clock = clock;
    }
}
