package org.fenghuo.portal.publishing.graphql;

import java.util.List;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Differences;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ComparisonGraphql {
    private final Publications publications;
    private final Journal journal;

    ComparisonGraphql(Publications publications, Journal journal) {
        this.publications = publications;
        this.journal = journal;
    }

    @QueryMapping
    @Nullable EditionComparison comparedWithEdition(
            @Argument String number, @Argument @Nullable Integer since) {
        PublicationNumber parsed = PublicationNumber.parse(number).orElse(null);
        if (parsed == null || !(publications.byNumber(parsed) instanceof Lookup.Found(var now))) {
            return null;
        }
        int edition = since == null ? Math.max(now.edition() - 1, 1) : since;
        return switch (publications.edition(parsed, edition)) {
            case Lookup.Found(var then) -> compared(then, now);
            case Lookup.Gone gone -> null;
            case Lookup.Absent none ->
                    throw new InvalidInput(Problem.of("since", "unknown-edition", now.edition()));
        };
    }

    private EditionComparison compared(Publication then, Publication now) {
        return new EditionComparison(
                now,
                then.edition(),
                Differences.between(then.wording(), now.wording()),
                since(then.edition(), journal.of(now.head().id())));
    }

    /** What came after the entry with which that edition began. */
    private static List<JournalEntry> since(int edition, List<JournalEntry> history) {
        long began =
                history.stream()
                        .filter(entry -> entry.edition() == edition)
                        .filter(entry ->
                                entry.change() == Change.PUBLISHED
                                        || entry.change() == Change.CORRECTED)
                        .mapToLong(JournalEntry::seq)
                        .findFirst()
                        .orElse(0);
        return history.stream().filter(entry -> entry.seq() > began).toList();
    }
}
