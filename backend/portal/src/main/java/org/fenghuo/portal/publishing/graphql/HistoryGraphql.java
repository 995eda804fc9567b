package org.fenghuo.portal.publishing.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Warning;
import org.fenghuo.portal.publishing.WarningMode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What who follows a publication asks, whether it may still be shown or not. */
@Controller
class HistoryGraphql {
    private final Journal journal;
    private final Publications publications;
    private final PublicAddress address;

    HistoryGraphql(Journal journal, Publications publications, PublicAddress address) {
        this.journal = journal;
        this.publications = publications;
        this.address = address;
    }

    @QueryMapping
    List<JournalEntry> historyOf(@Argument String number) {
        return PublicationNumber.parse(number)
                .map(parsed -> journal.of(parsed.serial()))
                .filter(history ->
                        !history.isEmpty() && history.getFirst().number().value().equals(number))
                .orElseGet(List::of);
    }

    @QueryMapping
    String publicAddress() {
        return address.address().toString();
    }

    @BatchMapping(typeName = "Change")
    Map<JournalEntry, Boolean> exercise(List<JournalEntry> entries) {
        Map<Long, Boolean> exercises =
                publications
                        .snapshots(entries.stream().map(JournalEntry::document).distinct().toList())
                        .stream()
                        .map(snapshot -> snapshot.publication())
                        .collect(
                                Collectors.toMap(
                                        publication -> publication.head().id(),
                                        HistoryGraphql::isExercise));
        Map<JournalEntry, Boolean> byEntry = new HashMap<>();
        entries.forEach(
                entry -> byEntry.put(entry, exercises.getOrDefault(entry.document(), false)));
        return byEntry;
    }

    private static boolean isExercise(Publication publication) {
        return publication.wording().details() instanceof Warning warning
                && warning.mode() != WarningMode.ACTUAL;
    }
}
