package org.fenghuo.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.fenghuo.portal.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class CodesGraphqlTests {
    private static final Reference REFERENCE = new Reference();
    private final CodesGraphql codes = new CodesGraphql(REFERENCE);

    @Test
    void allListsAreGivenWhereNoneIsNamed() {
        assertThat(codes.codeLists(null)).isEqualTo(REFERENCE.lists());
    }

    @Test
    void namedListsAreGivenInTheOrderAsked() {
        assertThat(codes.codeLists(List.of("levels", "kinds")))
                .extracting(CodeList::name)
                .containsExactly("levels", "kinds");
    }

    @Test
    void anUnknownNameIsTheSendersMistake() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> codes.codeLists(List.of("kinds", "moods")))
                .satisfies(mistake -> {
                    assertThat(mistake.problem().field()).isEqualTo("names[1]");
                    assertThat(mistake.problem().code()).isEqualTo("unknown-code-list");
                    assertThat(mistake.problem().args()).containsExactly("moods");
                });
    }

    @Test
    void categoriesAreAllOrFeaturedOrTheRest() {
        int all = codes.categories(null).size();

        assertThat(codes.categories(true)).hasSize(10);
        assertThat(codes.categories(false)).hasSize(all - 10);
    }

    @Test
    void referencesAreFollowed() {
        Category goji = REFERENCE.category("goji").orElseThrow();
        Agency old = REFERENCE.agency("qinghai-food-drug").orElseThrow();

        assertThat(codes.parent(goji))
                .isEqualTo(REFERENCE.category("fruits-vegetables").orElseThrow());
        assertThat(codes.hsCodes(goji)).containsExactly("121190");
        assertThat(codes.successor(old))
                .isEqualTo(REFERENCE.agency("qinghai-market-regulation").orElseThrow());
    }
}
