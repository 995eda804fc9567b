package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The words of the pages: both languages say the same things, and say all that templates ask for.
 */
class MessagesTests {
    private static final Pattern ASKED = Pattern.compile("#\\{([\\w.-]+)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /**
     * Asked for in Java, which puts their names together: {@link PageProblems}, problems, reports.
     */
    private static final Pattern OF_PROBLEMS =
            Pattern.compile(
                    "problem\\.(\\d{3}\\.(title|text|name|value)|[a-z-]+)|letter\\..+|report\\..+|form\\.\\w+");

    private static final List<String> BUNDLES =
            List.of("messages", "messages-check", "messages-doors", "messages-notices");

    private final Properties chinese = words("");
    private final Properties english = words("_en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void noTwoFilesSayTheSameKey() throws IOException {
        var keys = new ArrayList<String>();
        for (var bundle : BUNDLES) {
            keys.addAll(words(bundle, "").stringPropertyNames());
        }

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(chinese.getProperty(key)))
                                .as(key)
                                .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void everySentenceCanBeFilled() {
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> {
                    assertThatCode(() ->
                                    new MessageFormat(chinese.getProperty(key), Locale.CHINESE))
                            .doesNotThrowAnyException();
                    assertThatCode(() ->
                                    new MessageFormat(english.getProperty(key), Locale.ENGLISH))
                            .doesNotThrowAnyException();
                    assertThat(english.getProperty(key))
                            .as("a straight apostrophe quotes in " + key)
                            .doesNotContain("'");
                });
    }

    @Test
    void templatesAskForEveryKeyAndForNoOther() {
        var unasked = new TreeSet<>(chinese.stringPropertyNames());
        unasked.removeIf(key -> OF_PROBLEMS.matcher(key).matches());
        unasked.removeAll(asked());
        var missing = asked();
        missing.removeAll(chinese.stringPropertyNames());

        assertThat(unasked).as("said by nobody").isEmpty();
        assertThat(missing).as("without words").isEmpty();
    }

    @Test
    void templatesNameTheirKeysOutright() {
        assertThat(PagePair.templates(PagePair.SITE))
                .allSatisfy(file ->
                        assertThat(PagePair.text(file))
                                .doesNotContain("#{${", "#{__", "#messages"));
    }

    private static Set<String> asked() {
        return PagePair.templates(PagePair.SITE)
                .flatMap(file -> ASKED.matcher(PagePair.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties words(String language) {
        var words = new Properties();
        try {
            for (var bundle : BUNDLES) {
                words.putAll(words(bundle, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Properties words(String bundle, String language) throws IOException {
        var words = new Properties();
        var file = new ClassPathResource("frontend/" + bundle + language + ".properties");
        words.load(new StringReader(PagePair.text(file)));
        return words;
    }
}
