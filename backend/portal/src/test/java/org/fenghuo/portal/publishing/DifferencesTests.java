package org.fenghuo.portal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.util.List;
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
    void anItemAddedBeforeOthersIsTheOnlyDifference() {
        Wording after = withAreas(before, List.of("630100", "630000"));

        assertThat(Differences.between(before, after))
                .containsExactly(new Difference("areas[0]", null, "630100"));
        assertThat(Differences.between(after, before))
                .containsExactly(new Difference("areas[0]", "630100", null));
    }

    @Test
    void anItemThatTookTheNextOnesPlaceIsCompared() {
        Wording two = withAreas(before, List.of("630100", "630000"));
        Wording other = withAreas(before, List.of("630200", "630000"));

        assertThat(Differences.between(two, other))
                .containsExactly(new Difference("areas[0]", "630100", "630200"));
    }

    @Test
    void anotherOrderAloneIsADifference() {
        Wording one = withAreas(before, List.of("630100", "630000"));
        Wording other = withAreas(before, List.of("630000", "630100"));

        assertThat(Differences.between(one, other))
                .containsExactly(
                        new Difference("areas[0]", "630100", "630000"),
                        new Difference("areas[1]", "630000", "630100"));
    }

    private static Wording withAreas(Wording w, List<String> areas) {
        return new Wording(
                w.original(),
                w.title(),
                w.summary(),
                w.authority(),
                w.authorityBasis(),
                w.effectiveFrom(),
                w.expiresAt(),
                areas,
                w.sources(),
                w.products(),
                w.hazards(),
                w.measures(),
                w.enterprises(),
                w.relations(),
                w.details());
    }

    @Test
    void aTranslationThatWasAddedHadNothingBefore() {
        Wording after = titled(before, new Text(before.title().zh(), before.title().en(), "བོད"));

        assertThat(Differences.between(before, after))
                .containsExactly(new Difference("title.bo", null, "བོད"));
    }
}
