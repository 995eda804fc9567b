package org.fenghuo.portal.support;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Points the tests at other servers than the embedded ones, where the environment names some. */
class ServersOfTheRun implements EnvironmentPostProcessor {
    private static final Map<String, String> PROPERTIES =
            Map.of(
                    "FENGHUO_TEST_DB_URL", "spring.datasource.url",
                    "FENGHUO_TEST_ES_URL", "spring.elasticsearch.uris");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("fenghuo.test.own-servers", Boolean.class, false)) {
            return;
        }
        Map<String, Object> servers = new HashMap<>();
        PROPERTIES.forEach((variable, property) -> {
            String value = environment.getProperty(variable);
            if (value != null) {
                servers.put(property, value);
            }
        });
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("servers of the run", servers));
    }
}
