package org.fenghuo.portal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.Visibility.GONE;
import static org.fenghuo.portal.publishing.Visibility.HISTORY;
import static org.fenghuo.portal.publishing.Visibility.LISTED;

import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTests {
    private static final List<Standing> COLUMNS =
            List.of(Standing.IN_FORCE, Standing.LIFTED, Standing.EXPIRED, Standing.WITHDRAWN);

    private static final Map<Kind, List<Visibility>> TABLE =
            Map.of(
                    Kind.WARNING, List.of(LISTED, HISTORY, HISTORY, HISTORY),
                    Kind.FAILED_ASSESSMENT, List.of(LISTED, HISTORY, GONE, HISTORY),
                    Kind.RECALL, List.of(LISTED, HISTORY, HISTORY, HISTORY),
                    Kind.BLACKLIST_ENTRY, List.of(LISTED, GONE, GONE, GONE),
                    Kind.ACCEPTED_LAB, List.of(LISTED, HISTORY, HISTORY, HISTORY));

    @ParameterizedTest
    @EnumSource
    void everyKindIsSeenAsTheTableSays(Kind kind) {
        assertThat(COLUMNS)
                .extracting(standing -> Visibility.of(kind, standing, ground(standing)))
                .isEqualTo(TABLE.get(kind));
    }

    private static @Nullable WithdrawalGround ground(Standing standing) {
        return standing == Standing.WITHDRAWN ? WithdrawalGround.MISTAKE : null;
    }

    @ParameterizedTest
    @EnumSource
    void whatWasUnlawfulIsGone(Kind kind) {
        assertThat(Visibility.of(kind, Standing.WITHDRAWN, WithdrawalGround.UNLAWFUL))
                .isEqualTo(GONE);
    }

    @Test
    void theTableKnowsEveryKindAndEveryStanding() {
        assertThat(TABLE).containsOnlyKeys(Kind.values());
        assertThat(COLUMNS).containsExactlyInAnyOrder(Standing.values());
    }
}
