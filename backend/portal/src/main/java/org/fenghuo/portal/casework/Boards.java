package org.fenghuo.portal.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.kernel.Rules;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts an agency's cases for its officers. */
@Component
public class Boards {
    private static final int DAYS = 30;
    private static final int SOON = 3;
    private static final int WEEK = 7;
    private static final String OPEN = "stage not in ('REFUSED', 'MERGED', 'CONCLUDED')";

    private final JdbcClient database;
    private final Clock clock;

    Boards(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Board of(Officer officer) {
        LocalDate today = Rules.dayOf(clock.instant());
        List<DayCount> days = days(officer.agency(), today);
        return new Board(
                due(officer.agency(), LocalDate.EPOCH, today.minusDays(1)),
                due(officer.agency(), today, today.plusDays(SOON)),
                unassigned(officer.agency()),
                days.subList(DAYS - WEEK, DAYS).stream().mapToInt(DayCount::count).sum(),
                byStage(officer.agency()),
                days);
    }

    private int due(String agency, LocalDate from, LocalDate to) {
        return database.sql(
                        "select count(*) from case_file where agency = ? and due_on between ? and ?")
                .params(agency, from, to)
                .query(Integer.class)
                .single();
    }

    private int unassigned(String agency) {
        return database.sql(
                        "select count(*) from case_file where agency = ? and assignee is null and "
                                + OPEN)
                .param(agency)
                .query(Integer.class)
                .single();
    }

    private Map<Stage, Integer> byStage(String agency) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        database.sql(
                        "select stage, count(*) as found from case_file where agency = ? group by stage")
                .param(agency)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        counts.put(
                                                Stage.valueOf(row.getString("stage")),
                                                row.getInt("found")));
        return counts;
    }

    private List<DayCount> days(String agency, LocalDate today) {
        LocalDate from = today.minusDays(DAYS - 1L);
        Map<LocalDate, Integer> found =
                database
                        .sql(
                                """
                                select cast(date_add(received_at, interval 8 hour) as date) as day, count(*) as found
                                from case_file where agency = ? and received_at >= ? group by 1
                                """)
                        .param(agency)
                        .param(Rows.utc(from.atStartOfDay(Rules.ZONE).toInstant()))
                        .query((row, n) ->
                                new DayCount(
                                        row.getObject("day", LocalDate.class), row.getInt("found")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(DayCount::day, DayCount::count));
        return from.datesUntil(today.plusDays(1))
                .map(day -> new DayCount(day, found.getOrDefault(day, 0)))
                .toList();
    }
}
