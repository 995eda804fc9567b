package org.fenghuo.portal.search;

import org.fenghuo.portal.kernel.StartupStep;
import org.springframework.stereotype.Component;

/** The portal calls itself ready once everything published can be found. */
@Component
class SearchStarted implements StartupStep {
    private final Projector projector;

    SearchStarted(Projector projector) {
        this.projector = projector;
    }

    @Override
    public boolean isDone() {
        return projector.hasCaughtUp();
    }
}
