package org.fenghuo.portal.publishing.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.PublicState;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.Wording;

/** The rows of one round: those it found and locked, and those it adds. */
final class Locked {
    private final Documents documents;
    private final Editions editions;
    private final Map<PublicationNumber, DocumentRow> byNumber = new HashMap<>();
    private final Map<ExternalKey, DocumentRow> byKey = new HashMap<>();
    private final Map<Long, Wording> wordings = new HashMap<>();
    private long nextSerial;

    /**
     * @param rows locked, in the order of ids
     * @param firstSerial of as many as the round may need
     */
    Locked(Documents documents, Editions editions, List<DocumentRow> rows, long firstSerial) {
        this.documents = documents;
        this.editions = editions;
        nextSerial = firstSerial;
        rows.forEach(this::know);
        if (!rows.isEmpty()) {
            editions.current(rows.stream().map(DocumentRow::getId).toList())
                    .forEach(
                            edition -> wordings.put(edition.getId().document(), edition.wording()));
        }
    }

    Optional<DocumentRow> byNumber(PublicationNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    Optional<DocumentRow> byKey(ExternalKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What its current edition says. */
    Wording wording(DocumentRow row) {
        return java.util.Objects.requireNonNull(
                wordings.get(row.getId()), "a document has an edition");
    }

    DocumentRow add(Draft draft, Rating rating, Instant now) {
        long serial = nextSerial++;
        PublicationNumber number = PublicationNumber.of(Rules.dayOf(now).getYear(), serial);
        return keep(row(draft, number, rating, now), draft);
    }

    /** With the number and in the state that it had elsewhere. */
    DocumentRow add(Draft draft, PublicState state, Rating rating, Instant now) {
        DocumentRow row = row(draft, state.number(), rating, now);
        row.stoodAs(state, draft.wording(), now);
        return keep(row, draft);
    }

    private static DocumentRow row(
            Draft draft, PublicationNumber number, Rating rating, Instant now) {
        ExternalKey key = ExternalKey.ofPortal(number).equals(draft.key()) ? null : draft.key();
        return new DocumentRow(number.serial(), number, key, draft.wording(), rating, now);
    }

    private DocumentRow keep(DocumentRow row, Draft draft) {
        if (row.key().isPresent()) {
            row.saidBy(Fingerprint.of(draft));
        }
        documents.save(row);
        addEdition(row, draft.wording());
        know(row);
        return row;
    }

    void addEdition(DocumentRow row, Wording wording) {
        editions.save(new EditionRow(new EditionId(row.getId(), row.edition()), wording));
        wordings.put(row.getId(), wording);
    }

    private void know(DocumentRow row) {
        byNumber.put(row.number(), row);
        row.key().ifPresent(key -> byKey.put(key, row));
    }
}
