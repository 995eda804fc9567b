package org.fenghuo.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagingTests {
    @Test
    void twentyUnlessTold() {
        assertThat(Paging.of(null, null, null, null)).isEqualTo(new Paging(20, false, null));
    }

    @Test
    void lastWalksBackward() {
        assertThat(Paging.of(null, null, 5, "c")).isEqualTo(new Paging(5, true, "c"));
    }

    @Test
    void bothSidesAtOnceAreRefused() {
        assertRefused(1, null, 1, null, "paging-both-ways");
        assertRefused(1, null, null, "c", "paging-both-ways");
    }

    @Test
    void moreThanAHundredOrLessThanOneIsRefused() {
        assertRefused(101, null, null, null, "paging-size");
        assertRefused(0, null, null, null, "paging-size");
        assertRefused(null, null, -1, null, "paging-size");
    }

    @Test
    void oneMoreThanAskedSaysThatItGoesOn() {
        Connection<Integer> page =
                new Paging(2, false, null).page(List.of(1, 2, 3), String::valueOf);

        assertThat(page.edges()).extracting(Edge::node).containsExactly(1, 2);
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(true, false, "1", "2"));
    }

    @Test
    void backwardComesInTheListsOrder() {
        Connection<Integer> page = new Paging(2, true, "9").page(List.of(8, 7, 6), String::valueOf);

        assertThat(page.edges()).extracting(Edge::node).containsExactly(7, 8);
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(true, true, "7", "8"));
    }

    @Test
    void anEmptyPageHasNoCursors() {
        assertThat(new Paging(2, false, null).page(List.<Integer>of(), String::valueOf).pageInfo())
                .isEqualTo(new PageInfo(false, false, null, null));
    }

    private static void assertRefused(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Paging.of(first, after, last, before))
                .extracting(invalid -> invalid.problem().code())
                .isEqualTo(code);
    }
}
