package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.intake.SubmissionListener;
import org.fenghuo.portal.publishing.Transactions;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SignalsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);
    private static final Officer CLERK = CasesIT.officer(1, CaseExamples.MARKET, Role.INTAKE_CLERK);

    @Autowired Signals signals;
    @Autowired Casework casework;
    @Autowired SubmissionListener opening;
    @Autowired Transactions transactions;
    @Autowired Cases cases;

    private final String brand = "某牌" + UUID.randomUUID();

    private Stream<Signal> clusters() {
        var filter = new SignalFilter(false, Signal.Kind.CLUSTER, 0);
        long pages = signals.count(filter, CLERK) / Signals.PAGE + 1;
        return IntStream.range(0, (int) pages)
                .mapToObj(page -> new SignalFilter(false, Signal.Kind.CLUSTER, page))
                .flatMap(page -> signals.page(page, CLERK).stream())
                .filter(signal -> brand.equals(signal.about().brand()));
    }

    private List<Case> complaints(int count) {
        Opener opener = new Opener(opening, transactions, cases);
        return IntStream.range(0, count).mapToObj(i -> opener.complaint(brand)).toList();
    }

    @Test
    void manyAboutOneProductAreSuggestedAndTakenUpAsOneCase() {
        List<Case> all = complaints(6);
        signals.look(DAY);
        Signal found = clusters().findFirst().orElseThrow();

        assertThat(found.observed()).isEqualTo(6);
        assertThat(signals.series(found)).containsExactly(new DayCount(DAY, 6));
        assertThat(signals.takeUp(found.id(), CLERK))
                .isEqualTo(new Signals.Decided.Taken(all.getFirst().number()));
        assertThat(casework.mergedInto(all.getFirst().number())).hasSize(5);
    }

    @Test
    void whatWasDecidedIsNotSuggestedAgain() {
        complaints(5);
        signals.look(DAY);
        signals.dismiss(clusters().findFirst().orElseThrow().id(), CLERK, "同一人重复");

        signals.look(DAY);

        assertThat(clusters()).isEmpty();
    }

    @Test
    void fewAreNotSuggested() {
        complaints(4);
        signals.look(DAY);

        assertThat(clusters()).isEmpty();
    }
}
