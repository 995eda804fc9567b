package org.fenghuo.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTests {
    private final Text both = Text.of("枸杞", "goji");

    @Test
    void aReaderGetsTheLanguageAskedFor() {
        assertThat(both.in(Lang.EN)).isEqualTo("goji");
        assertThat(both.served(Lang.EN)).isEqualTo(Lang.EN);
    }

    @Test
    void whatIsMissingIsGivenInAnother() {
        assertThat(both.in(Lang.BO)).isEqualTo("枸杞");
        assertThat(Text.en("goji").served(Lang.ZH)).isEqualTo(Lang.EN);
    }

    @Test
    void blankIsMissing() {
        assertThat(Text.of(" ", "goji")).isEqualTo(Text.en("goji"));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.zh("\t"));
    }
}
