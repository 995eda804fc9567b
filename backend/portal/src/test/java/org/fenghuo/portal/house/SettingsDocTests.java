package org.fenghuo.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code backend/docs/settings.md} is made from the comments of the settings' records. */
class SettingsDocTests {
    private static final String FILE = "backend/docs/settings.md";

    @Test
    void everySettingSaysWhatItIsFor() {
        assertThat(settings())
                .isNotEmpty()
                .allSatisfy(setting ->
                        assertThat(setting.path("description").asString(""))
                                .as(name(setting))
                                .isNotBlank());
    }

    @Test
    void fileHoldsTheCommentsOfAllSettings() {
        Written.to(FILE, SettingsDocTests::document);

        assertThat(Written.in(FILE))
                .as("made anew by mvn verify -Dfenghuo.write=" + FILE)
                .isEqualTo(document());
    }

    private static String document() {
        return settings()
                .map(setting ->
                        "| `%s` | %s | %s |%n"
                                .formatted(name(setting), defaultOf(setting), sentence(setting)))
                .collect(
                        Collectors.joining(
                                "",
                                """
                                # Settings

                                Made from the comments in the code by `SettingsDocTests`; change it there. Each can be set
                                in `application.properties`, on the command line (`--key=value`) or in the environment
                                (`FENGHUO_BOOTSTRAP_AGENCY_KEY`). A value that cannot be is refused at the start.

                                | key | default | what it is |
                                | --- | --- | --- |
                                """,
                                ""));
    }

    private static String name(JsonNode setting) {
        return setting.path("name").asString();
    }

    private static String defaultOf(JsonNode setting) {
        JsonNode value = setting.path("defaultValue");
        return value.isMissingNode() ? "–" : "`" + value.asString() + "`";
    }

    private static String sentence(JsonNode setting) {
        String comment =
                setting.path("description")
                        .asString("")
                        .replaceAll("\\s+", " ")
                        .replace("|", "\\|");
        return StringUtils.capitalize(comment);
    }

    private static Stream<JsonNode> settings() {
        return Stream.of(
                        "spring-configuration-metadata", "additional-spring-configuration-metadata")
                .flatMap(SettingsDocTests::read)
                .filter(setting -> name(setting).startsWith("fenghuo."))
                .collect(
                        Collectors.toMap(
                                SettingsDocTests::name, setting -> setting, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(SettingsDocTests::name));
    }

    private static Stream<JsonNode> read(String file) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:META-INF/" + file + ".json"))
                    .flatMap(SettingsDocTests::properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> properties(Resource file) {
        try (var content = file.getInputStream()) {
            return JsonMapper.shared().readTree(content).path("properties").valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
