package org.fenghuo.portal.notices;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How letters stand, for keys that may operate: over HTTP, and as gauges. */
@RestController
class LettersEndpoint {
    private final Outbox outbox;

    LettersEndpoint(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        meters.gauge("fenghuo.letters.waiting", outbox, box -> box.standing().waiting());
        meters.gauge("fenghuo.letters.given-up", outbox, box -> box.standing().givenUp());
    }

    @GetMapping("/operations/letters")
    Outbox.Standing letters() {
        return outbox.standing();
    }
}
