package org.fenghuo.portal.publishing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.RED;
import static org.fenghuo.portal.publishing.PublicationExamples.blacklistEntryUntil;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;
import static org.fenghuo.portal.publishing.PublicationExamples.until;
import static org.fenghuo.portal.publishing.ledger.LedgerUnderTest.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PublishingIT {
    private final LedgerUnderTest ledger;
    private final Publishing publishing;
    private final Publications publications;
    private final Clock clock;

    @Autowired
    PublishingIT(Publishing publishing, Publications publications, Journal journal, Clock clock) {
        this.ledger = new LedgerUnderTest(publishing, publications, journal);
        this.publishing = publishing;
        this.publications = publications;
        this.clock = clock;
    }

    @Nested
    class WhenAWarningIsPublished {
        @Test
        void itReadsBackAsItWasWritten() {
            Draft draft = gojiWarning();

            Publication read = ledger.found(ledger.published(draft));

            assertThat(read.wording()).isEqualTo(draft.wording());
            assertThat(read.level()).isEqualTo(Level.II);
            assertThat(read.standing()).isEqualTo(Standing.IN_FORCE);
            assertThat(read.edition()).isEqualTo(1);
        }

        @Test
        void theJournalSaysSo() {
            PublicationNumber number = ledger.published(gojiWarning());

            assertThat(ledger.changes(number)).containsExactly(Change.PUBLISHED);
        }

        @Test
        void theSameKeyIsNotPublishedTwice() {
            Draft draft = gojiWarning();
            ledger.published(draft);

            assertRefused(publishing.apply(new Command.Publish(draft)), "already-published");
        }
    }

    @Nested
    class WhenItIsCorrected {
        @Test
        void bothEditionsCanBeRead() {
            PublicationNumber number = ledger.published(gojiWarning());
            Publication first = ledger.found(number);

            publishing.apply(
                    new Command.Correct(
                            number, titled(first.wording(), Text.zh("更正后的标题")), "标题有误"));

            assertThat(ledger.found(number).title()).isEqualTo(Text.zh("更正后的标题"));
            assertThat(ledger.found(number).reason()).isEqualTo("标题有误");
            assertThat(publications.edition(number, 1))
                    .asInstanceOf(InstanceOfAssertFactories.type(Lookup.Found.class))
                    .satisfies(earlier -> {
                        assertThat(earlier.publication().title()).isEqualTo(first.title());
                        assertThat(earlier.publication().current()).isFalse();
                    });
            assertThat(ledger.entries(number).getLast().changedFields())
                    .containsExactly("title.zh", "title.en");
        }

        @Test
        void theSameWordsChangeNothing() {
            PublicationNumber number = ledger.published(gojiWarning());

            Outcome outcome =
                    publishing.apply(
                            new Command.Correct(number, ledger.found(number).wording(), "无"));

            assertThat(outcome).isEqualTo(new Outcome.Unchanged(number));
            assertThat(ledger.changes(number)).containsExactly(Change.PUBLISHED);
        }

        @Test
        void aReasonIsRequired() {
            PublicationNumber number = ledger.published(gojiWarning());

            assertRefused(
                    publishing.apply(new Command.Correct(number, gojiWording(), " ")), "required");
        }
    }

    @Nested
    class WhenItsStandingChanges {
        @Test
        void aLiftedWarningStaysAndCanBeRestored() {
            PublicationNumber number = ledger.published(gojiWarning());

            publishing.apply(new Command.Lift(number, "风险已消除"));
            assertThat(ledger.found(number).standing()).isEqualTo(Standing.LIFTED);
            assertRefused(
                    publishing.apply(new Command.Lift(number, "再次")), "not-from-this-standing");

            publishing.apply(new Command.Restore(number, "风险再次出现"));
            assertThat(ledger.found(number).standing()).isEqualTo(Standing.IN_FORCE);
            assertThat(ledger.changes(number))
                    .containsExactly(Change.PUBLISHED, Change.LIFTED, Change.RESTORED);
        }

        @Test
        void whatWasUnlawfulLeavesABareTombstone() {
            PublicationNumber number = ledger.published(gojiWarning());
            publishing.apply(
                    new Command.Correct(
                            number,
                            titled(ledger.found(number).wording(), Text.zh("不该再看到的标题")),
                            "不该再看到的理由"));

            publishing.apply(new Command.Withdraw(number, WithdrawalGround.UNLAWFUL, "法院判决"));

            assertThat(publications.byNumber(number)).isInstanceOf(Lookup.Gone.class);
            assertThat(publications.edition(number, 1)).isInstanceOf(Lookup.Gone.class);
            assertThat(ledger.entries(number))
                    .hasSize(3)
                    .allSatisfy(entry -> {
                        assertThat(entry.gone()).isTrue();
                        assertThat(entry.reason()).isNull();
                        assertThat(entry.changedFields()).isEmpty();
                    });
        }

        @Test
        void anotherLevelIsItsOwnEntry() {
            PublicationNumber number = ledger.published(gojiWarning());

            publishing.apply(new Command.AdjustLevel(number, RED, "新增病例"));

            assertThat(ledger.found(number).level()).isEqualTo(Level.I);
            assertThat(ledger.changes(number))
                    .containsExactly(Change.PUBLISHED, Change.LEVEL_CHANGED);
        }
    }

    @Nested
    class WhenTimeRunsOut {
        @Test
        void aWarningExpiresAndStaysFindable() {
            PublicationNumber number =
                    ledger.published(
                            draft(
                                    until(
                                            gojiWording(),
                                            clock.instant().plus(Duration.ofSeconds(1)))));

            await().untilAsserted(() ->
                    assertThat(ledger.found(number).standing()).isEqualTo(Standing.EXPIRED));
            assertThat(ledger.changes(number)).containsExactly(Change.PUBLISHED, Change.EXPIRED);
        }

        @Test
        void aBlacklistEntryIsGone() {
            PublicationNumber number =
                    ledger.published(
                            blacklistEntryUntil(clock.instant().plus(Duration.ofSeconds(1))));

            await().untilAsserted(() ->
                    assertThat(publications.byNumber(number)).isInstanceOf(Lookup.Gone.class));
            await().untilAsserted(() ->
                    assertThat(ledger.changes(number))
                            .containsExactly(Change.PUBLISHED, Change.EXPIRED));
        }

        @Test
        void whatIsOverAlreadyIsNotPublished() {
            Draft over = draft(until(gojiWording(), clock.instant().minus(Duration.ofDays(1))));

            assertRefused(publishing.apply(new Command.Publish(over)), "already-over");
        }
    }

    @Test
    void aRefusedCommandDoesNotHoldUpTheOthers() {
        Draft wrong =
                new Draft(
                        gojiWarning().key(), new RatingClaim("no-such-scheme", "红"), gojiWording());

        List<Outcome> outcomes =
                publishing.apply(
                        List.of(
                                new Command.Publish(gojiWarning()),
                                new Command.Publish(wrong),
                                new Command.Publish(gojiWarning())));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
        assertRefused(outcomes.get(1), "unknown-level-scheme");
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Done.class);
    }
}
