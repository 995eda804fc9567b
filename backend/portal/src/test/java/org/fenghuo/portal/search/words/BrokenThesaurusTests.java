package org.fenghuo.portal.search.words;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thesaurus that must not be used stops the start with a sentence naming file and concept. */
class BrokenThesaurusTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [{zh: [甲]}]                                                        | a concept has no id
                    [{id: ' ', zh: [甲]}]                                               | a concept has no id
                    [{id: a, zh: [甲]}, {id: a, zh: [乙]}]                              | 'a' stands also in
                    [{id: a, en: [A]}]                                                 | 'a' needs a Chinese name
                    [{id: a, code: categories/nothing}]                                | 'a' has the unknown code 'categories/nothing'
                    [{id: a, code: nothing/goji}]                                      | 'a' has the unknown code 'nothing/goji'
                    [{id: a, code: goji}]                                              | 'a' has the unknown code 'goji'
                    [{id: a, code: categories/goji}, {id: b, code: categories/goji}]   | 'b' has the same code as 'a'
                    [{id: a, zh: [甲], broader: [b]}]                                   | 'a' names the unknown broader 'b'
                    [{id: a, zh: [甲], broader: [a]}]                                   | 'a' leads back to itself
                    [{id: a, zh: [甲], broader: [b]}, {id: b, zh: [乙], broader: [a]}]   | 'a' leads back to itself
                    [{id: a, zh: [甲], narrower: [b]}]                                  | "narrower"
                    [{id: a, id: b, zh: [甲]}]                                          | line 1
                    [{id: a, zh: [null]}]                                              | line 1
                    [{id: a, zh: 甲]                                                    | line 1
                    not a list                                                         | line 1
                    """)
    void aBrokenFileIsRefused(String content, String sentence) {
        assertThatExceptionOfType(BrokenThesaurus.class)
                .isThrownBy(() -> WordExamples.thesaurus(Map.of("thesaurus/x.yaml", content)))
                .withMessageStartingWith("schema/search/thesaurus/x.yaml: ")
                .withMessageContaining(sentence);
    }

    @Test
    void aConceptOfTwoFilesIsRefused() {
        String once = "[{id: a, zh: [甲]}]";

        assertThatExceptionOfType(BrokenThesaurus.class)
                .isThrownBy(() ->
                        WordExamples.thesaurus(
                                Map.of("thesaurus/x.yaml", once, "thesaurus/y.yaml", once)))
                .withMessageContaining("thesaurus/y.yaml: 'a' stands also in thesaurus/x.yaml");
    }
}
