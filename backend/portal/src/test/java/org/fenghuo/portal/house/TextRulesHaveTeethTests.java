package org.fenghuo.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of {@code backend/checkstyle.xml} bite. For each there is a file in {@code teeth/text},
 * named as the rule is, that breaks it; a rule without one fails here.
 */
class TextRulesHaveTeethTests {
    private static final Path TEETH = Path.of("src/test/resources/teeth/text");
    private static final Configuration RULES = rules();

    @TempDir static Path folder;

    static Stream<String> names() {
        return Stream.concat(
                        Arrays.stream(RULES.getChildren()),
                        Arrays.stream(RULES.getChildren())
                                .flatMap(rule -> Arrays.stream(rule.getChildren())))
                .filter(rule -> rule.getChildren().length == 0)
                .map(Bites::nameOf)
                .filter(name -> !name.equals("FileLength"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void ruleBitesTheFileNamedAfterIt(String rule) throws CheckstyleException, IOException {
        assertThat(bittenBy(TEETH, rule)).contains(rule);
    }

    @Test
    void nothingBitesNamesOfNamespacesAndBlocksOfData() throws CheckstyleException, IOException {
        assertThat(bittenBy(TEETH, "kept")).isEmpty();
    }

    /** The one rule whose file would be too long to keep. */
    @Test
    void linesOfFilesAreCounted() throws CheckstyleException, IOException {
        Files.writeString(folder.resolve("Long.java"), "// a line\n".repeat(251));

        assertThat(bittenBy(folder, "Long")).contains("FileLength");
    }

    private static List<String> bittenBy(Path where, String name)
            throws CheckstyleException, IOException {
        Checker checker = new Checker();
        Bites bites = new Bites();
        try (Stream<Path> files = Files.list(where)) {
            checker.setModuleClassLoader(Checker.class.getClassLoader());
            checker.configure(RULES);
            checker.addListener(bites);
            checker.process(
                    files.filter(file -> file.getFileName().toString().startsWith(name + "."))
                            .map(Path::toFile)
                            .toList());
        } finally {
            checker.destroy();
        }
        return bites.rules();
    }

    private static Configuration rules() {
        try {
            return ConfigurationLoader.loadConfiguration(
                    "../checkstyle.xml", new PropertiesExpander(new Properties()));
        } catch (CheckstyleException e) {
            throw new IllegalStateException(e);
        }
    }
}
