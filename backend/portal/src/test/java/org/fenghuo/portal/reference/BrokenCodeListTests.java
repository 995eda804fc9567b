package org.fenghuo.portal.reference;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that must not be used stops the start with a sentence that names file and entry. */
class BrokenCodeListTests {

    @Test
    void theListsAsTheyAreAreSound() {
        assertThatNoException().isThrownBy(() -> new Reference(new CodeFiles()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    areas.yaml      | [{code: '1', name: {zh: 甲, en: A}}, {code: '1', name: {zh: 乙, en: B}}] | '1' stands there twice
                    areas.yaml      | [{code: '1', name: {zh: 甲}}]                                | '1' needs a Chinese and an English name
                    areas.yaml      | [{name: {zh: 甲, en: A}}]                                    | an entry has no code
                    areas.yaml      | [{code: '1'}]                                               | line 1
                    areas.yaml      | [{code: '1', name: {zh: 甲, en: A}, nmae: A}]               | "nmae"
                    areas.yaml      | [{code: '1', code: '2', name: {zh: 甲, en: A}}]              | line 1
                    areas.yaml      | [{code: '1', name: {zh: 甲, en: A, fr: A}}]                  | "fr"
                    countries.yaml  | [{code: A, name: {zh: 甲, en: A}}, {code: B, name: {zh: 乙, en: B}, aliases: [a]}] | 'a' names both 'A' and 'B'
                    categories.yaml | [{id: a, name: {zh: 甲, en: A}, parent: b}]                  | 'a' names the unknown parent 'b'
                    categories.yaml | [{id: a, name: {zh: 甲, en: A}, parent: b}, {id: b, name: {zh: 乙, en: B}, parent: a}] | 'a' leads back to 'a' by its parent
                    categories.yaml | [{id: a, name: {zh: 甲, en: A}, hsCodes: [x]}]               | not an HS code: x
                    agencies.yaml   | [{id: a, name: {zh: 甲, en: A}, successor: b}]               | 'a' names the unknown successor 'b'
                    agencies.yaml   | [{id: a, name: {zh: 甲, en: A}, area: '999999'}]             | 'a' names the unknown area '999999'
                    agencies.yaml   | [{id: a, name: {zh: 甲, en: A}, publishes: [RUMOUR]}]        | "RUMOUR"
                    agencies.yaml   | [{id: a, name: {zh: 甲, en: A}, validFrom: 2020-01-02, validTo: 2020-01-01}] | 'a' ends before it begins
                    substances.yaml | [{id: a, type: MAGICAL, name: {zh: 甲, en: A}}]              | "MAGICAL"
                    substances.yaml | [{id: a, name: {zh: 甲, en: A}}]                             | line 1
                    level-schemes.yaml | [{id: a, name: {zh: 甲, en: A}, levels: [{name: x, level: I}, {name: X, level: II, validFrom: 2020-01-01}]}] | 'a' has two rows called 'X' on the same days
                    labels.yaml     | {kinds: {WARNING: {en: Warning}}}                           | 'WARNING' needs a Chinese and an English name
                    labels.yaml     | not a list                                                  | line 1
                    """)
    void aBrokenListIsRefused(String file, String content, String sentence) {
        assertThatExceptionOfType(BrokenCodeList.class)
                .isThrownBy(() -> new Reference(new CodeFilesWith(file, content)))
                .withMessageStartingWith("schema/codes/" + file + ": ")
                .withMessageContaining(sentence);
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatExceptionOfType(BrokenCodeList.class)
                .isThrownBy(() -> new Reference(new CodeFilesWith("areas.yaml", null)))
                .withMessage("schema/codes/areas.yaml: is not on the class path.");
    }

    @Test
    void rowsThatFollowOneAnotherAreSound() {
        String rows =
                """
                - id: a
                  name: {zh: 甲, en: A}
                  levels:
                    - {name: x, level: I, validTo: 2019-12-31}
                    - {name: x, level: II, validFrom: 2020-01-01}
                """;

        assertThatNoException()
                .isThrownBy(() -> new Reference(new CodeFilesWith("level-schemes.yaml", rows)));
    }

    /** The real files but for one. */
    private static final class CodeFilesWith extends CodeFiles {
        private final String file;
        private final @Nullable String content;

        CodeFilesWith(String file, @Nullable String content) {
            this.file = file;
            this.content = content;
        }

        @Override
        @Nullable InputStream open(String asked) {
            if (!asked.equals(file)) {
                return super.open(asked);
            }
            return content == null
                    ? null
                    : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
