package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTests {
    private static final Reference REFERENCE = new Reference();

    @Test
    void goodsAreOfTheCategoryThatWasChosen() {
        assertThat(Sheet.facts(tip("枸杞", "beef"), REFERENCE).category()).isEqualTo("beef");
    }

    @Test
    void goodsThatGoByTheNameOfACategoryAreOfIt() {
        assertThat(Sheet.facts(tip(" 枸杞 ", null), REFERENCE).category()).isEqualTo("goji");
    }

    @Test
    void whatNobodyCanTellIsOfNone() {
        assertThat(Sheet.facts(tip("某物", null), REFERENCE).category()).isNull();
    }

    private static TipInput tip(String name, @Nullable String category) {
        return new TipInput(
                "",
                null,
                new RespondentInput("示例冷库", null, null, null, null),
                new SubmittedProductInput(name, category, null, null, null, null, null, null),
                "",
                null,
                null,
                List.of(),
                true,
                "");
    }
}
