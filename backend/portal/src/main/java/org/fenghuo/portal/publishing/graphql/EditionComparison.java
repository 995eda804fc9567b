package org.fenghuo.portal.publishing.graphql;

import java.util.List;
import org.fenghuo.portal.publishing.Differences.Difference;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Publication;

/**
 * A publication against an earlier edition of itself; the schema's type of the same name.
 *
 * @param since the earlier edition
 * @param changes all that happened since it was published, oldest first
 */
record EditionComparison(
        Publication publication,
        int since,
        List<Difference> differences,
        List<JournalEntry> changes) {
    EditionComparison {
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
    }
}
