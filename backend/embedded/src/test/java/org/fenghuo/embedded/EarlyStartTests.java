package org.fenghuo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class EarlyStartTests {
    @TempDir Path temporary;

    @Test
    void testSliceStartsNothing() {
        initialize(Map.of("spring.boot.enableautoconfiguration", "false"));

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void portalWithServersOfItsOwnStartsNothing() {
        initialize(
                Map.of(
                        "spring.datasource.url", "jdbc:mysql://db/fenghuo",
                        "spring.elasticsearch.uris[0]", "https://search:9200"));

        assertThat(temporary).isEmptyDirectory();
    }

    private void initialize(Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put("fenghuo.data", temporary.toString());
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", all));
            new EarlyStart().initialize(context);
        }
    }
}
