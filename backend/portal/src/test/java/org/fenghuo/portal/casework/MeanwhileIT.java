package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.casework.CaseExamples.MARKET;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.intake.SubmissionListener;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Transactions;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others do to what an officer has before them. */
@PortalTest
class MeanwhileIT {
    private static final Officer CLERK =
            new Officer(1, "officer-1", "某人", MARKET, Set.of(Role.values()));

    @Autowired Casework casework;
    @Autowired Cases cases;
    @Autowired SubmissionListener opening;
    @Autowired Publishing publishing;
    @Autowired Publications publications;
    @Autowired Transactions transactions;

    @Test
    void aLeadThatIsWithdrawnGoesOnForTheOthers() {
        Opener opener = new Opener(opening, transactions, cases);
        Case lead = opener.complaint("高原红");
        Case other = opener.complaint("高原红");
        casework.handle(other.number(), new CaseEvent.Merged(lead.number()), CLERK, null);

        transactions.write(() -> {
            opening.sentByTheSender(lead.file().submission(), SenderAct.WITHDREW);
            return lead;
        });

        assertThat(cases.byNumber(other.number()).orElseThrow().stage()).isEqualTo(Stage.MERGED);
        assertThat(cases.byNumber(lead.number()).orElseThrow().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aPublicationThatChangedIsNotWrittenBackAsItWasRead() {
        PublicationNumber number =
                ((Outcome.Done) publishing.apply(new Command.Publish(draft(gojiWording()))))
                        .number();

        transactions.write(() -> {
            publications.byNumber(number);
            try (var elsewhere = Executors.newSingleThreadExecutor()) {
                elsewhere.execute(() -> publishing.apply(new Command.Lift(number, "已消除")));
            }
            return publishing.apply(List.of(new Command.CountReports(number, () -> 7)));
        });

        assertThat(((Lookup.Found) publications.byNumber(number)).publication().standing())
                .isEqualTo(Standing.LIFTED);
    }
}
