package org.fenghuo.portal.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals as they are kept. */
@Repository
class SignalRows {
    private static final String OF_FILTER =
            "from case_signal where agency = :agency and (state <> 'OPEN') = :decided and kind like :kind";
    private static final String OF_SIGNAL =
            "from case_file where agency = :agency and alike = :alike and noted_on between :from and :to";

    /** Days shown before a rise, to see what was usual. */
    private static final int SHOWN_BEFORE = 20;

    private final JdbcClient database;
    private final Notes notes;
    private final Clock clock;

    SignalRows(JdbcClient database, Notes notes, Clock clock) {
        this.database = database;
        this.notes = notes;
        this.clock = clock;
    }

    List<Signal> page(String agency, SignalFilter filter, int size) {
        return database.sql(
                        "select * "
                                + OF_FILTER
                                + " order by observed desc, id limit :size offset :offset")
                .params(values(agency, filter))
                .param("size", size)
                .param("offset", filter.page() * size)
                .query((row, n) -> signal(row))
                .list();
    }

    long count(String agency, SignalFilter filter) {
        return database.sql("select count(*) " + OF_FILTER)
                .params(values(agency, filter))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> values(String agency, SignalFilter filter) {
        return Map.of(
                "agency",
                agency,
                "decided",
                filter.decided(),
                "kind",
                filter.kind() == null ? "%" : filter.kind().name());
    }

    Optional<Signal> byId(long id) {
        return database.sql("select * from case_signal where id = ?")
                .param(id)
                .query((row, n) -> signal(row))
                .optional();
    }

    boolean isOpenNowLocked(long id) {
        return database.sql("select state from case_signal where id = ? for update")
                .param(id)
                .query(String.class)
                .single()
                .equals(Signal.State.OPEN.name());
    }

    private static Signal signal(ResultSet row) throws SQLException {
        return new Signal(
                row.getLong("id"),
                Signal.Kind.valueOf(row.getString("kind")),
                row.getString("agency"),
                row.getString("alike"),
                new Signal.About(
                        row.getString("brand"),
                        row.getString("product"),
                        row.getString("category"),
                        row.getString("hazard")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("observed"),
                row.getObject("expected", Double.class),
                row.getObject("excess", Double.class),
                Signal.State.valueOf(row.getString("state")),
                row.getObject("lead_case", Long.class));
    }

    List<DayCount> series(Signal signal) {
        LocalDate from = shownFrom(signal);
        Map<LocalDate, Integer> days =
                database
                        .sql(
                                "select noted_on, count(*) as found "
                                        + OF_SIGNAL
                                        + " group by noted_on")
                        .param("agency", signal.agency())
                        .param("alike", signal.alike())
                        .param("from", from)
                        .param("to", signal.to())
                        .query((row, n) ->
                                new DayCount(
                                        row.getObject("noted_on", LocalDate.class),
                                        row.getInt("found")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(DayCount::day, DayCount::count));
        return from.datesUntil(signal.to().plusDays(1))
                .map(day -> new DayCount(day, days.getOrDefault(day, 0)))
                .toList();
    }

    private static LocalDate shownFrom(Signal signal) {
        return signal.from().minusDays(signal.kind() == Signal.Kind.RISE ? SHOWN_BEFORE : 0);
    }

    List<CaseNumber> cases(Signal signal) {
        return database.sql("select id, received_at " + OF_SIGNAL + " order by id")
                .param("agency", signal.agency())
                .param("alike", signal.alike())
                .param("from", signal.from())
                .param("to", signal.to())
                .query((row, n) ->
                        Rows.number(
                                Objects.requireNonNull(Rows.instant(row, "received_at")),
                                row.getLong("id")))
                .list();
    }

    /**
     * @param why it was dismissed; null for one that was taken
     * @param lead in which its cases go on; null for one that was dismissed
     */
    void decide(long id, long officer, @Nullable String why, @Nullable CaseNumber lead) {
        database.sql(
                        """
                        update case_signal set state = :state, decided_at = :now, decided_by = :officer, why = :why,
                          lead_case = :lead where id = :id
                        """)
                .param("state", lead == null ? "DISMISSED" : "TAKEN")
                .param("now", Rows.utc(clock.instant()))
                .param("officer", officer)
                .param("why", notes.sealed(why, Notes.ofSignal(id)))
                .param("lead", lead == null ? null : lead.serial())
                .param("id", id)
                .update();
    }
}
