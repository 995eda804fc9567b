package org.fenghuo.portal.publishing.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Connection;
import org.fenghuo.portal.kernel.Paging;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Differences;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Publications.EditionRef;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangeGraphql {
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
            @Argument @Nullable String since, @Argument @Nullable Integer first) {
        Paging paging = Paging.forward(first, since);
        String epoch = journal.confirmed().epoch();
        return paging.page(
                journal.after(ChangeCursor.parse(since, epoch), paging.probe()),
                entry -> ChangeCursor.of(epoch, entry.seq()));
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

    /** Without indexes and language a path names a field; one without a name is shown as it is. */
    @SchemaMapping(typeName = "FieldDifference")
    Text label(Differences.Difference difference) {
        String name = difference.field().replaceAll("\\[\\d+]|\\.(zh|en|bo)$", "");
        return reference
                .list("fields")
                .flatMap(list -> list.find(name))
                .map(Code::label)
                .orElseGet(() -> Text.of(name, name));
    }

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
