package org.fenghuo.portal.publishing.graphql;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Connection;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Paging;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Differences;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.JournalPosition;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Publications.EditionRef;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangeGraphql {
    /** Seconds; below the time after which proxies give up an answer that does not come. */
    private static final int LONGEST_WAIT = 30;

    private final Journal journal;
    private final Publications publications;
    private final Reference reference;

    ChangeGraphql(Journal journal, Publications publications, Reference reference) {
        this.journal = journal;
        this.publications = publications;
        this.reference = reference;
    }

    @QueryMapping
    Connection<JournalEntry> changes(
            @Argument @Nullable String since,
            @Argument @Nullable Integer first,
            @Argument @Nullable Integer wait) {
        Paging paging = Paging.forward(first, since);
        JournalPosition confirmed = journal.confirmed();
        long seq = ChangeCursor.parse(since, confirmed);
        Duration patience = patience(wait);
        if (seq == confirmed.seq() && patience.isPositive()) {
            journal.awaitBeyond(seq, patience);
        }
        return paging.page(
                journal.after(seq, paging.probe()),
                entry -> ChangeCursor.of(confirmed.epoch(), entry.seq()));
    }

    private static Duration patience(@Nullable Integer wait) {
        int seconds = Objects.requireNonNullElse(wait, 0);
        if (seconds < 0 || seconds > LONGEST_WAIT) {
            throw new InvalidInput(Problem.of("wait", "waiting-time", LONGEST_WAIT));
        }
        return Duration.ofSeconds(seconds);
    }

    @QueryMapping
    @Nullable JournalEntry tombstone(@Argument String number) {
        return PublicationNumber.parse(number)
                .filter(parsed -> publications.byNumber(parsed) instanceof Lookup.Gone)
                .map(parsed -> journal.of(parsed.serial()).getLast())
                .orElse(null);
    }

    @SchemaMapping(typeName = "Change")
    long sequence(JournalEntry entry) {
        return entry.seq();
    }

    @SchemaMapping(typeName = "Change")
    Text kindLabel(JournalEntry entry) {
        return reference.label("kinds", entry.kind().name());
    }

    @SchemaMapping(typeName = "Change")
    Text changeLabel(JournalEntry entry) {
        return reference.label("changes", entry.change().name());
    }

    /**
     * As they stand now, which may be after changes that are not on disk yet: told once those are,
     * too.
     */
    @BatchMapping(typeName = "Change")
    Map<JournalEntry, Publication> publication(List<JournalEntry> entries) {
        Map<Long, Publication> shown =
                publications
                        .snapshots(entries.stream().map(JournalEntry::document).distinct().toList())
                        .stream()
                        .filter(snapshot -> snapshot.visibility() != Visibility.GONE)
                        .collect(
                                Collectors.toMap(
                                        snapshot -> snapshot.publication().head().id(),
                                        snapshot -> snapshot.publication()));
        journal.confirmed();
        Map<JournalEntry, Publication> byEntry = new HashMap<>();
        entries.forEach(entry -> byEntry.computeIfAbsent(entry, key -> shown.get(key.document())));
        return byEntry;
    }

    @BatchMapping(typeName = "Change")
    Map<JournalEntry, List<Differences.Difference>> differences(List<JournalEntry> entries) {
        Map<EditionRef, Wording> wordings =
                publications.wordings(
                        entries.stream()
                                .filter(entry -> !entry.changedFields().isEmpty())
                                .flatMap(entry -> Stream.of(before(entry), after(entry)))
                                .distinct()
                                .toList());
        return entries.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), entry -> between(wordings, entry)));
    }

    private static List<Differences.Difference> between(
            Map<EditionRef, Wording> wordings, JournalEntry entry) {
        Wording before = wordings.get(before(entry));
        Wording after = wordings.get(after(entry));
        return entry.changedFields().isEmpty() || before == null || after == null
                ? List.of()
                : Differences.between(before, after);
    }

    private static EditionRef before(JournalEntry entry) {
        return new EditionRef(entry.document(), entry.edition() - 1);
    }

    private static EditionRef after(JournalEntry entry) {
        return new EditionRef(entry.document(), entry.edition());
    }
}
