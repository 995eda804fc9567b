package org.fenghuo.portal.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.util.TestSocketUtils;

/**
 * Finds the port before the portal starts: its own address is a setting of it, and passkeys belong
 * to an address.
 */
public final class FreePort
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        Map<String, Object> port = Map.of("server.port", TestSocketUtils.findAvailableTcpPort());
        portal.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("free port", port));
    }
}
