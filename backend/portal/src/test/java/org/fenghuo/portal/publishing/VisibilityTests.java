package org.fenghuo.portal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.Visibility.GONE;
import static org.fenghuo.portal.publishing.Visibility.HISTORY;
import static org.fenghuo.portal.publishing.Visibility.LISTED;

import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTests {
    /** In force, lifted, expired, withdrawn. */
    private static final Map<Kind, List<Visibility>> TABLE = Map.of(
            Kind.WARNING, List.of(LISTED, HISTORY, HISTORY, HISTORY),
            Kind.FAILED_ASSESSMENT, List.of(LISTED, HISTORY, GONE, HISTORY),
            Kind.RECALL, List.of(LISTED, HISTORY, HISTORY, HISTORY),
            Kind.BLACKLIST_ENTRY, List.of(LISTED, GONE, GONE, GONE),
            Kind.ACCEPTED_LAB, List.of(LISTED, HISTORY, HISTORY, HISTORY));

    @ParameterizedTest
    @EnumSource
    void everyKindIsSeenAsTheTableSays(Kind kind) {
        for (Standing standing : Standing.values()) {
            WithdrawalGround ground = standing == Standing.WITHDRAWN ? WithdrawalGround.MISTAKE : null;
            assertThat(Visibility.of(kind, standing, ground))
                    .as("%s %s", kind, standing)
                    .isEqualTo(TABLE.get(kind).get(standing.ordinal()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasUnlawfulIsGone(Kind kind) {
        assertThat(Visibility.of(kind, Standing.WITHDRAWN, WithdrawalGround.UNLAWFUL)).isEqualTo(GONE);
    }

    @Test
    void theTableKnowsEveryKind() {
        assertThat(TABLE).containsOnlyKeys(Kind.values());
    }
}
