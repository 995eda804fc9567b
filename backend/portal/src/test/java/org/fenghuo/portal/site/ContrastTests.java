package org.fenghuo.portal.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Every pair of colours in use, computed as WCAG 2.2 says (1.4.3, 1.4.11), in light and in dark.
 */
class ContrastTests {
    private static final String STYLES =
            PagePair.text(new ClassPathResource("frontend/static/site.css"));
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");

    private final Map<String, String> light = tokens(between(":root {", "}"));
    private final Map<String, String> dark = new HashMap<>(light);

    ContrastTests() {
        dark.putAll(tokens(between("@media (prefers-color-scheme: dark) {", "}\n}")));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper, 4.5",
        "ink, sheet, 4.5",
        "ink, todo, 4.5",
        "ink, found, 4.5",
        "soft, paper, 4.5",
        "soft, sheet, 4.5",
        "soft, todo, 4.5",
        "link, paper, 4.5",
        "link, sheet, 4.5",
        "link, todo, 4.5",
        "head-ink, head, 4.5",
        "head-soft, head, 4.5",
        "button-ink, button, 4.5",
        "red-ink, red, 4.5",
        "orange-ink, orange, 4.5",
        "yellow-ink, yellow, 4.5",
        "blue-ink, blue, 4.5",
        "sample-ink, sample, 4.5",
        "good, paper, 4.5",
        "good, sheet, 4.5",
        "less, paper, 4.5",
        "less, sheet, 4.5",
        "edge, paper, 3",
        "edge, sheet, 3",
        "focus, paper, 3",
        "focus, sheet, 3",
        "todo-edge, paper, 3"
    })
    void isReadable(String front, String back, double least) {
        assertThat(contrast(light, front, back)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark, front, back)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @Test
    void coloursAreNamedAndNamedOnce() {
        assertThat(
                        STYLES.lines()
                                .filter(line -> COLOUR.matcher(line).find())
                                .filter(line ->
                                        !line.strip().startsWith("--")
                                                && !line.strip().startsWith(":root {")))
                .isEmpty();
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
    }

    private static Map<String, String> tokens(String block) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(block).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static String between(String start, String end) {
        var from = STYLES.indexOf(start);
        return STYLES.substring(from, STYLES.indexOf(end, from));
    }

    private static double contrast(Map<String, String> colours, String front, String back) {
        return contrast(requireNonNull(colours.get(front)), requireNonNull(colours.get(back)));
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
