package org.fenghuo.portal.publishing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Publishing;

/** What the tests of publishing ask of it, in words. */
final class LedgerUnderTest {
    private final Publishing publishing;
    private final Publications publications;
    private final Journal journal;

    LedgerUnderTest(Publishing publishing, Publications publications, Journal journal) {
        this.publishing = publishing;
        this.publications = publications;
        this.journal = journal;
    }

    PublicationNumber published(Draft draft) {
        return done(publishing.apply(new Command.Publish(draft)));
    }

    static PublicationNumber done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).number();
    }

    static void assertRefused(Outcome outcome, String code) {
        assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Outcome.Refused.class))
                .extracting(
                        Outcome.Refused::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::code)
                .contains(code);
    }

    Publication found(PublicationNumber number) {
        assertThat(publications.byNumber(number)).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) publications.byNumber(number)).publication();
    }

    List<JournalEntry> entries(PublicationNumber number) {
        return journal.of(number.serial());
    }

    List<Change> changes(PublicationNumber number) {
        return entries(number).stream().map(JournalEntry::change).toList();
    }
}
