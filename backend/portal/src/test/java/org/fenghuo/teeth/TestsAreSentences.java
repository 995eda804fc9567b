package org.fenghuo.teeth;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("breaks its rule; never run")
class TestsAreSentences {
    @Test
    void shouldWork() {}
}
