package org.fenghuo.portal.platform;

import java.util.List;
import org.fenghuo.portal.kernel.StartupStep;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * UP once everything that has to happen before has happened; then it stays so: outages show in
 * gauges of their own.
 */
@Component
class Started implements HealthIndicator {
    private final List<StartupStep> steps;
    private volatile boolean ready;

    Started(List<StartupStep> steps) {
        this.steps = List.copyOf(steps);
    }

    boolean isReady() {
        ready = ready || steps.stream().allMatch(StartupStep::isDone);
        return ready;
    }

    @Override
    public Health health() {
        return isReady() ? Health.up().build() : Health.outOfService().build();
    }
}
