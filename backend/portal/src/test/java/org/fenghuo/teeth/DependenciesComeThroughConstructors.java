package org.fenghuo.teeth;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class DependenciesComeThroughConstructors {
    @Autowired @Nullable Clock clock;
}
