package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Differences;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.PublicState;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.ReportCount;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/** Writes what was decided into rows that are locked, and notes each change for the journal. */
final class Pen {
    private final Instant now;
    private final Locked locked;
    private final List<Entry> entries = new ArrayList<>();

    Pen(Instant now, Locked locked) {
        this.now = now;
        this.locked = locked;
    }

    List<Entry> entries() {
        return entries;
    }

    PublicationNumber publish(Draft draft, Rating rating) {
        DocumentRow row = locked.add(draft, rating, now);
        note(row, Change.PUBLISHED, List.of(), null);
        return row.number();
    }

    /** Takes over what another portal published, as it stood there. */
    PublicationNumber adopt(Draft draft, PublicState state, Rating rating) {
        DocumentRow row = locked.add(draft, state, rating, now);
        note(row, Change.PUBLISHED, List.of(), null);
        return row.number();
    }

    /** False when the new wording says the same. */
    boolean reword(DocumentRow row, Wording wording, String reason) {
        List<String> fields =
                Differences.between(locked.wording(row), wording).stream()
                        .map(Differences.Difference::field)
                        .toList();
        if (fields.isEmpty()) {
            return false;
        }
        row.corrected(wording, reason, now);
        locked.addEdition(row, wording);
        note(row, Change.CORRECTED, fields, reason);
        return true;
    }

    void rate(DocumentRow row, Rating rating, String reason) {
        row.rated(rating, reason, now);
        note(row, Change.LEVEL_CHANGED, List.of(), reason);
    }

    /** False when the public reads the same as before. */
    boolean count(DocumentRow row, int reports) {
        boolean told = !ReportCount.of(row.reports()).equals(ReportCount.of(reports));
        row.triggeredBy(reports);
        if (told) {
            note(row, Change.FACTS_CHANGED, List.of(), null);
        }
        return told;
    }

    void stand(
            DocumentRow row,
            Standing next,
            @Nullable WithdrawalGround ground,
            @Nullable String reason,
            Change change) {
        row.stands(next, ground, reason, locked.wording(row), now);
        note(row, change, List.of(), reason);
    }

    private void note(
            DocumentRow row, Change change, List<String> fields, @Nullable String reason) {
        entries.add(new Entry(row, row.edition(), change, row.rating().level(), fields, reason));
    }
}
