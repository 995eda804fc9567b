package org.fenghuo.portal.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenghuo.portal.platform.OneAtATime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals anew what an older key sealed. What is left is what the rows themselves say, so it may be
 * interrupted at any time and done by several portals at once.
 */
@Component
class Resealing {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final List<SealedColumn> columns;
    private final JdbcClient database;
    private final Seal seal;
    private final SealKeys keys;
    private final TransactionTemplate transaction;
    private final OneAtATime one = new OneAtATime();

    Resealing(
            List<SealedColumn> columns,
            JdbcClient database,
            Seal seal,
            SealKeys keys,
            TransactionTemplate transaction) {
        this.columns = List.copyOf(columns);
        this.database = database;
        this.seal = seal;
        this.keys = keys;
        this.transaction = transaction;
    }

    /** How many texts of a column an older key sealed. */
    record Left(String column, long rows) {}

    List<Left> left() {
        return columns.stream()
                .map(column -> new Left(column.table() + "." + column.name(), count(column)))
                .toList();
    }

    private long count(SealedColumn column) {
        return database.sql(
                        "select count(*) from %s where sealed_by <> ?".formatted(column.table()))
                .param(seal.keys().primary().prefix())
                .query(Long.class)
                .single();
    }

    /** Does nothing while another portal knows a newer key than this one. */
    @Scheduled(
            fixedRateString = "${fenghuo.rotation.every:1m}",
            initialDelayString = "${fenghuo.rotation.every:1m}")
    void run() {
        seal.keys().refresh();
        one.run(this::resealAll);
    }

    void resealAll() {
        KeyId primary = seal.keys().primary();
        if (keys.newest().filter(newest -> newest.id().equals(primary)).isPresent()) {
            columns.forEach(column -> run(column, primary));
        }
    }

    private void run(SealedColumn column, KeyId primary) {
        int passed = 0;
        List<List<Object>> rows = older(column, primary, passed);
        while (!rows.isEmpty()) {
            List<List<Object>> these = rows;
            int done =
                    Objects.requireNonNull(
                            transaction.execute(
                                    _ -> these.stream().mapToInt(row -> anew(column, row)).sum()));
            passed += these.size() - done;
            rows = older(column, primary, passed);
        }
        if (passed > 0) {
            LOG.warn(
                    "{} rows of {} were passed by: broken, or meanwhile gone",
                    passed,
                    column.table());
        }
    }

    private List<List<Object>> older(SealedColumn column, KeyId primary, int passed) {
        String names = String.join(", ", column.keys());
        return database.sql(
                        "select %s from %s where sealed_by <> ? order by sealed_by, %s limit ? offset ?"
                                .formatted(names, column.table(), names))
                .params(primary.prefix(), column.atOnce(), passed)
                .query((row, n) -> {
                    List<Object> key = new ArrayList<>();
                    for (String name : column.keys()) {
                        key.add(Objects.requireNonNull(row.getObject(name)));
                    }
                    return Collections.unmodifiableList(key);
                })
                .list();
    }

    /** How many rows that was: none when it is gone or does not open. */
    private int anew(SealedColumn column, List<Object> key) {
        String which =
                column.keys().stream()
                        .map(name -> name + " = ?")
                        .collect(Collectors.joining(" and "));
        Optional<byte[]> sealed =
                database.sql(
                                "select * from %s where %s for update"
                                        .formatted(column.table(), which))
                        .params(key)
                        .query((row, n) -> anew(column, row))
                        .optional()
                        .flatMap(Function.identity());
        if (sealed.isEmpty()) {
            return 0;
        }
        List<Object> values = new ArrayList<>(List.of(sealed.get()));
        values.addAll(key);
        return database.sql(
                        "update %s set %s = ? where %s"
                                .formatted(column.table(), column.name(), which))
                .params(values)
                .update();
    }

    private Optional<byte[]> anew(SealedColumn column, ResultSet row) throws SQLException {
        byte @Nullable [] sealed = row.getBytes(column.name());
        String place = column.place().of(row);
        try {
            return sealed == null
                    ? Optional.empty()
                    : Optional.of(seal.seal(seal.openBytes(sealed, place), place));
        } catch (IllegalStateException e) {
            LOG.error("what an older key sealed does not open: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
