package org.fenghuo.embedded;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Starts the servers before the context looks for its first bean: they come up while the portal
 * does.
 *
 * <p>A test slice does without auto-configuration, and so without servers.
 */
final class EarlyStart
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("spring.boot.enableautoconfiguration", Boolean.class, true))
            return;
        var needed = Needed.by(environment);
        if (needed.elasticsearch()) EmbeddedServers.on(needed.data()).elasticsearch();
        if (needed.database()) EmbeddedServers.on(needed.data()).database();
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
