package org.fenghuo.portal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Differences.Difference;
import org.junit.jupiter.api.Test;

class DifferencesTests {
    private final Wording before = gojiWording();

    @Test
    void theSameWordingHasNone() {
        assertThat(Differences.between(before, before)).isEmpty();
    }

    @Test
    void aChangedTextNamesItsLanguage() {
        Wording after = titled(before, Text.of("枸杞毒死蜱超标风险预警", "Pesticide residue in goji berries"));

        assertThat(Differences.between(before, after))
                .containsExactly(new Difference("title.zh", "枸杞农药残留超标风险预警", "枸杞毒死蜱超标风险预警"));
    }

    @Test
    void aTranslationThatWasAddedHadNothingBefore() {
        Wording after = titled(before, new Text(before.title().zh(), before.title().en(), "བོད"));

        assertThat(Differences.between(before, after))
                .containsExactly(new Difference("title.bo", null, "བོད"));
    }
}
