package org.fenghuo.portal.publishing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.RED;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;
import static org.fenghuo.portal.publishing.ledger.LedgerUnderTest.done;

import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class TakeOverIT {
    private final LedgerUnderTest ledger;
    private final Publishing publishing;

    @Autowired
    TakeOverIT(Publishing publishing, Publications publications, Journal journal) {
        this.ledger = new LedgerUnderTest(publishing, publications, journal);
        this.publishing = publishing;
    }

    @Nested
    class WhenASourceIsTakenOver {
        @Test
        void theSameAgainChangesNothing() {
            Draft draft = gojiWarning();
            PublicationNumber number = takenOver(draft);

            assertThat(publishing.apply(new Command.TakeOver(draft, "来源更新")))
                    .isEqualTo(new Outcome.Unchanged(number));
        }

        @Test
        void whatTheSourceChangedIsACorrection() {
            Draft draft = gojiWarning();
            PublicationNumber number = takenOver(draft);

            publishing.apply(
                    new Command.TakeOver(
                            new Draft(draft.key(), RED, titled(draft.wording(), Text.zh("来源的新标题"))),
                            "来源更新"));

            assertThat(ledger.changes(number))
                    .containsExactly(Change.PUBLISHED, Change.LEVEL_CHANGED, Change.CORRECTED);
        }

        @Test
        void aCorrectionMadeHereStaysWhileTheSourceSaysTheSame() {
            Draft draft = gojiWarning();
            PublicationNumber number = takenOver(draft);
            publishing.apply(
                    new Command.Correct(number, titled(draft.wording(), Text.zh("本地更正")), "更正"));

            publishing.apply(new Command.TakeOver(draft, "来源更新"));

            assertThat(ledger.found(number).title()).isEqualTo(Text.zh("本地更正"));
        }

        @Test
        void whatTheSourceListsAgainIsRestored() {
            Draft draft = gojiWarning();
            PublicationNumber number = takenOver(draft);
            publishing.apply(new Command.Withdraw(number, WithdrawalGround.UNLISTED, "来源不再列出"));

            publishing.apply(new Command.TakeOver(draft, "来源更新"));

            assertThat(ledger.changes(number))
                    .containsExactly(Change.PUBLISHED, Change.WITHDRAWN, Change.RESTORED);
        }

        @Test
        void whatWasWithdrawnHereStaysWithdrawn() {
            Draft draft = gojiWarning();
            PublicationNumber number = takenOver(draft);
            publishing.apply(new Command.Withdraw(number, WithdrawalGround.MISTAKE, "有误"));

            publishing.apply(new Command.TakeOver(draft, "来源更新"));

            assertThat(ledger.found(number).standing()).isEqualTo(Standing.WITHDRAWN);
        }

        private PublicationNumber takenOver(Draft draft) {
            return done(publishing.apply(new Command.TakeOver(draft, "来源更新")));
        }
    }
}
