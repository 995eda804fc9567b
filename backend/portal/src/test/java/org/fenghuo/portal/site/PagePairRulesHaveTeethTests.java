package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule is shown a pair that breaks it, and must say so. */
class PagePairRulesHaveTeethTests {
    private static final String MISTAKES = "classpath:/pairs-with-mistakes/";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    BOTH_FILES_AND_ONE_NAME      | another-name          | query AnotherNamePage
                    BOTH_FILES_AND_ONE_NAME      | no-template           | has no page.html
                    A_DOCUMENT_ANYBODY_MAY_SEND  | unknown-field         | colour
                    A_DOCUMENT_ANYBODY_MAY_SEND  | too-costly            | costs
                    POSSIBLE_EXAMPLES            | impossible-example    | is null
                    POSSIBLE_EXAMPLES            | forgotten-field       | is missing
                    SOUND_PAGES                  | raw-text              | is not well-formed
                    SOUND_PAGES                  | two-headings          | has 2 h1
                    SOUND_PAGES                  | address-of-others     | lets an address be a script
                    NOTHING_READ_UNASKED         | reads-unasked         | summary
                    NOTHING_ASKED_UNREAD         | asks-unread           | publication/summary
                    BOTH_FILES_AND_ONE_NAME      | sends-unread          | mutation AnotherNameSent
                    POSSIBLE_EXAMPLES            | sends-unread          | is null
                    NOTHING_ASKED_UNREAD         | sends-unread          | sent/problems/message
                    NO_RAW_TEXT_NO_INLINE_SCRIPT | raw-text              | th:utext
                    NO_RAW_TEXT_NO_INLINE_SCRIPT | inline-script         | <script
                    """,
            delimiter = '|')
    void theRuleBites(PagePairRules rule, String folder, String word) {
        var pair = new PagePair(MISTAKES + folder + "/", folder);

        assertThat(rule.mistakes(pair)).anySatisfy(mistake -> assertThat(mistake).contains(word));
    }

    @ParameterizedTest
    @EnumSource
    void aSoundPairPasses(PagePairRules rule) {
        assertThat(rule.mistakes(new PagePair(MISTAKES + "sound/", "sound")))
                .as(rule.name().toLowerCase(Locale.ROOT))
                .isEmpty();
    }
}
