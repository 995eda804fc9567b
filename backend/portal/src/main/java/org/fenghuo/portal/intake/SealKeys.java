package org.fenghuo.portal.intake;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which keys seal something in this database: of each a text that only it opens. A portal that
 * lacks one does not start.
 */
@Component
class SealKeys {
    private static final String CHECK = "fenghuo";

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    SealKeys(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * A key.
     *
     * @param addedAt from when on every portal that starts has it
     * @param promotedAt from when on it sealed; null for one that never did
     */
    record Known(KeyId id, Instant addedAt, @Nullable Instant promotedAt, ByteBuffer check) {}

    /**
     * Opens what each key sealed and writes down the one that seals here.
     *
     * @throws IllegalStateException where this portal lacks a key
     */
    void check() {
        all().forEach(this::open);
        KeyId primary = seal.keys().primary();
        note(seal.seal(CHECK, place(primary)));
        promoted(primary);
    }

    private void open(Known known) {
        try {
            seal.open(known.check().array(), place(known.id()));
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "The keyset of intake lacks the key "
                            + known.id()
                            + ", which sealed part of this database: give a fenghuo.intake.keyset, or a file"
                            + " fenghuo.intake.key-file, that has it.",
                    e);
        }
    }

    /** Those in use, in the order in which they came. */
    List<Known> all() {
        return database.sql("select * from seal_key order by added_at")
                .query((row, n) ->
                        new Known(
                                KeyId.of(Objects.requireNonNull(row.getBytes("prefix"))),
                                SubmissionTable.moment(row, "added_at"),
                                row.getObject("promoted_at") == null
                                        ? null
                                        : SubmissionTable.moment(row, "promoted_at"),
                                ByteBuffer.wrap(Objects.requireNonNull(row.getBytes("sealed")))))
                .list();
    }

    /** The one that seals, whatever an older portal may think. */
    Optional<Known> newest() {
        return all().stream()
                .filter(known -> known.promotedAt() != null)
                .max(Comparator.comparing(known -> Objects.requireNonNull(known.promotedAt())));
    }

    /** One that opens and does not seal yet. */
    void added(KeyId key) {
        note(seal.keys().sealBy(key, CHECK, place(key)));
    }

    private void note(byte[] check) {
        database.sql("insert ignore into seal_key (prefix, added_at, sealed) values (?, ?, ?)")
                .params(KeyId.of(check).prefix(), SubmissionTable.utc(clock.instant()), check)
                .update();
    }

    void promoted(KeyId key) {
        database.sql("update seal_key set promoted_at = ? where prefix = ? and promoted_at is null")
                .params(SubmissionTable.utc(clock.instant()), key.prefix())
                .update();
    }

    void forget(KeyId key) {
        database.sql("delete from seal_key where prefix = ?").param(key.prefix()).update();
    }

    private static String place(KeyId key) {
        return "seal-key/" + key;
    }
}
