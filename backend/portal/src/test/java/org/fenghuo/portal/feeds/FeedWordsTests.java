package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class FeedWordsTests {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var chinese = words("frontend/messages-feeds.properties");
        var english = words("frontend/messages-feeds_en.properties");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.values())
                .allSatisfy(said -> assertThat((String) said).doesNotContain("'"));
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(chinese.getProperty(key).replaceAll("[^{}\\d]", ""))
                                .as(key)
                                .containsIgnoringCase(
                                        english.getProperty(key).contains("{0}") ? "{0}" : ""));
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        words.load(
                new StringReader(
                        new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8)));
        return words;
    }
}
