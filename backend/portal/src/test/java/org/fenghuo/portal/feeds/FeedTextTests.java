package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedTextTests {
    @Test
    void onlyWhatXmlCannotSayIsReplaced() {
        assertThat(FeedText.clean(FeedExamples.HOSTILE)).isEqualTo(FeedExamples.SURVIVES);
        assertThat(FeedText.clean("a\tb\nc")).isEqualTo("a\tb\nc");
        assertThat(FeedText.clean("\uFFFE")).isEqualTo("\uFFFD");
    }

    @Test
    void aTitleHasOneLine() {
        assertThat(FeedText.line(" a\n\tb ")).isEqualTo("a b");
    }

    @Test
    void aCutShowsAndLeavesNoHalfCharacter() {
        assertThat(FeedText.cut("abc", 3)).isEqualTo("abc");
        assertThat(FeedText.cut("ab\uD83E\uDED0\uD83E\uDED0d", 4)).isEqualTo("ab\uD83E\uDED0…");
    }
}
