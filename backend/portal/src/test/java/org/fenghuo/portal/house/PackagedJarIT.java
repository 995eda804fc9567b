package org.fenghuo.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/**
 * What goes into production: the portal with its schema and pages, and none of the servers of a
 * first run.
 */
class PackagedJarIT {
    @Test
    void carriesSchemaAndPagesButNoServers() throws IOException {
        List<String> libraries = libraries();

        assertThat(libraries)
                .anyMatch(name -> name.startsWith("fenghuo-schema"))
                .anyMatch(name -> name.startsWith("fenghuo-frontend-templates"));
        assertThat(Servers.embeddedIn(libraries)).isEmpty();
    }

    @Test
    void saysWhatItIsMadeOf() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(jar.getEntry("META-INF/sbom/application.cdx.json"))
                    .as("the plugin that lists the parts does not run in an offline build")
                    .isNotNull();
            assertThat(jar.getEntry("META-INF/build-info.properties")).isNotNull();
        }
    }

    private static List<String> libraries() throws IOException {
        try (JarFile jar = jar()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .toList();
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(
                Objects.requireNonNull(System.getProperty("fenghuo.jar"), "run by Maven"));
    }
}
