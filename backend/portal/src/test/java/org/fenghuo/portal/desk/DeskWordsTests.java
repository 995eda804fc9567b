package org.fenghuo.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fenghuo.portal.accounts.KeyScope;
import org.fenghuo.portal.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the desk: both languages say the same, and all that templates ask for. */
class DeskWordsTests {
    private static final Pattern ASKED = Pattern.compile("#\\{(desk\\.[\\w.-]+)");

    private final Properties chinese = words("");
    private final Properties english = words("_en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void templatesFindAllTheirWords() throws IOException {
        var asked = new TreeSet<String>();
        for (var file :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:frontend/desk/*.html")) {
            ASKED.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> asked.add(found.group(1)));
        }

        assertThat(asked).isNotEmpty();
        assertThat(chinese.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void everyRoleAndScopeHasAName() {
        assertThat(chinese.stringPropertyNames())
                .containsAll(Arrays.stream(Role.values()).map(it -> "desk.role." + it).toList())
                .containsAll(
                        Arrays.stream(KeyScope.values()).map(it -> "desk.scope." + it).toList());
    }

    private static Properties words(String language) {
        var words = new Properties();
        try {
            words.load(
                    new StringReader(
                            new ClassPathResource(
                                            "frontend/messages-desk" + language + ".properties")
                                    .getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }
}
