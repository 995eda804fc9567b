package org.fenghuo.portal.intake;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fenghuo.portal.kernel.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of submissions. Texts go in and out sealed. */
@Component
class SubmissionTable {
    private static final String VIEW =
            "select id, tracking_code, door, received_at, waits_since, agency, source, related_publication, product,"
                    + " category, brand, model, hazard, area, uscc, occurred_on from submission ";

    private final JdbcClient database;
    private final Seal seal;

    SubmissionTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** What identifies a submission that is being kept. */
    record Arrival(
            TrackingCode code,
            Door door,
            Instant at,
            ByteBuffer key,
            ByteBuffer content,
            ByteBuffer likeness,
            PlainFacts facts,
            @Nullable String publication,
            Origin origin) {}

    /**
     * From where a submission comes.
     *
     * @param agency whose officer or key brought it; null for the public
     * @param source system from which it was imported; null for what came by a door
     * @param waitsSince from when on the law's clocks count; null where that system handles it
     * @param lang in which its sender is written to
     */
    record Origin(
            @Nullable String agency,
            @Nullable String source,
            @Nullable Instant waitsSince,
            Lang lang) {}

    /** An earlier submission with the same key of a client. */
    record Earlier(TrackingCode code, Instant at, ByteBuffer content) {}

    Optional<Earlier> withKey(byte[] key) {
        return database.sql(
                        "select tracking_code, received_at, content_hash from submission where idempotency_hash = ?")
                .param(key)
                .query((row, n) ->
                        new Earlier(
                                new TrackingCode(row.getString("tracking_code")),
                                moment(row, "received_at"),
                                ByteBuffer.wrap(row.getBytes("content_hash"))))
                .optional();
    }

    /**
     * Adds a row.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the key or the code is taken
     */
    long add(Arrival arrival) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        Origin origin = arrival.origin();
        StatementSpec insert =
                database.sql(
                                """
                                insert into submission (tracking_code, door, received_at, waits_since, idempotency_hash, content_hash,
                                    agency, source, product, category, brand, model, hazard, area, uscc, occurred_on,
                                    related_publication, likeness)
                                values (:code, :door, :at, :waits, :key, :content, :agency, :source, :product, :category,
                                    :brand, :model, :hazard, :area, :uscc, :occurred, :publication, :likeness)
                                """)
                        .param("code", arrival.code().value())
                        .param("door", arrival.door().name())
                        .param("at", utc(arrival.at()))
                        .param(
                                "waits",
                                origin.waitsSince() == null ? null : utc(origin.waitsSince()))
                        .param("agency", origin.agency())
                        .param("source", origin.source())
                        .param("publication", arrival.publication())
                        .param("key", arrival.key().array())
                        .param("content", arrival.content().array())
                        .param("likeness", arrival.likeness().array());
        withFacts(insert, arrival.facts()).update(id, "id");
        return java.util.Objects.requireNonNull(id.getKey()).longValue();
    }

    private static StatementSpec withFacts(StatementSpec insert, PlainFacts facts) {
        return insert.param("product", facts.product())
                .param("category", facts.category())
                .param("brand", facts.brand())
                .param("model", facts.model())
                .param("hazard", facts.hazard())
                .param("area", facts.area())
                .param("uscc", facts.uscc())
                .param("occurred", facts.occurredOn());
    }

    /** In one statement: an import writes thousands. */
    void addFields(long id, Map<String, String> fields) {
        List<Object> values = new ArrayList<>();
        fields.forEach(
                (name, text) -> values.addAll(List.of(id, name, seal.seal(text, place(id, name)))));
        addAll("insert into submission_field (submission, name, sealed) values ", values);
    }

    /** In one statement, like fields. */
    void addMarks(long id, String kind, List<byte[]> marks) {
        List<Object> values = new ArrayList<>();
        marks.forEach(mark -> values.addAll(List.of(kind, mark, id)));
        addAll("insert ignore into submission_mark (kind, mark, submission) values ", values);
    }

    private void addAll(String insert, List<Object> threeEach) {
        if (!threeEach.isEmpty()) {
            String rows = String.join(", ", Collections.nCopies(threeEach.size() / 3, "(?, ?, ?)"));
            database.sql(insert + rows).params(threeEach).update();
        }
    }

    Map<String, String> fields(long id) {
        Map<String, String> fields = new LinkedHashMap<>();
        database.sql("select name, sealed from submission_field where submission = ? order by name")
                .param(id)
                .query((row, n) -> {
                    String name = row.getString("name");
                    return Map.entry(name, seal.open(row.getBytes("sealed"), place(id, name)));
                })
                .list()
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    List<SubmissionView> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(VIEW + "where id in (:ids)")
                        .param("ids", ids)
                        .query(SubmissionTable::view)
                        .list();
    }

    Optional<SubmissionView> byCode(TrackingCode code) {
        return database.sql(VIEW + "where tracking_code = ?")
                .param(code.value())
                .query(SubmissionTable::view)
                .optional();
    }

    List<Long> withMark(String kind, byte[] mark) {
        return database.sql("select submission from submission_mark where kind = ? and mark = ?")
                .params(kind, mark)
                .query((row, n) -> row.getLong("submission"))
                .list();
    }

    Optional<byte[]> likeness(long id) {
        return database.sql("select likeness from submission where id = ? and erased_at is null")
                .param(id)
                .query((row, n) -> row.getBytes("likeness"))
                .optional();
    }

    /** When it was erased; empty for one that was not. */
    Optional<Instant> erasedAt(long id) {
        return erasedAt(id, "");
    }

    /** The same, and nobody erases it until the transaction ends. */
    Optional<Instant> erasedAtLocked(long id) {
        return erasedAt(id, " for update");
    }

    private Optional<Instant> erasedAt(long id, String lock) {
        return database.sql("select erased_at from submission where id = ?" + lock)
                .param(id)
                .query((row, n) ->
                        row.getObject("erased_at") == null
                                ? Optional.<Instant>empty()
                                : Optional.of(moment(row, "erased_at")))
                .optional()
                .flatMap(Function.identity());
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentOrNull(row, column));
    }

    static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    static String place(long id, String name) {
        return "submission/" + id + "/" + name;
    }

    private static SubmissionView view(ResultSet row, int n) throws SQLException {
        LocalDateTime waits = row.getObject("waits_since", LocalDateTime.class);
        return new SubmissionView(
                row.getLong("id"),
                row.getString("tracking_code"),
                Door.valueOf(row.getString("door")),
                moment(row, "received_at"),
                new PlainFacts(
                        row.getString("product"),
                        row.getString("category"),
                        row.getString("brand"),
                        row.getString("model"),
                        row.getString("hazard"),
                        row.getString("area"),
                        row.getString("uscc"),
                        row.getObject("occurred_on", LocalDate.class)),
                row.getString("agency"),
                row.getString("source"),
                waits == null ? null : waits.toInstant(ZoneOffset.UTC),
                row.getString("related_publication"));
    }
}
