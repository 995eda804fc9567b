package org.fenghuo.portal.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks for what many submissions say together: clusters and rises (ADR 0027). What it finds anew
 * is written beside what was found; a group that waits for a decision is brought up to date, not
 * found twice.
 */
@Component
class SignalSearch {
    private final JdbcClient database;
    private final CaseworkSettings settings;
    private final Clock clock;

    SignalSearch(JdbcClient database, CaseworkSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Submissions of one agency that are alike, with how many came on which day. */
    private record Group(String agency, String alike, SortedMap<LocalDate, Integer> days) {
        Group from(LocalDate day) {
            return new Group(agency, alike, days.tailMap(day));
        }

        int count() {
            return days.values().stream().mapToInt(Integer::intValue).sum();
        }

        List<Integer> countsUntil(LocalDate last) {
            return last.minusDays(Rise.DAYS - 1L)
                    .datesUntil(last.plusDays(1))
                    .map(day -> days.getOrDefault(day, 0))
                    .toList();
        }
    }

    private record Cell(String agency, String alike, LocalDate day, int count) {
        List<String> group() {
            return List.of(agency, alike);
        }
    }

    /**
     * Looks back from the end of a day.
     *
     * @return how many signals are new
     */
    int look(LocalDate asOf) {
        LocalDate from = asOf.minusDays(settings.clusterDays() - 1L);
        Map<List<String>, LocalDate> decided = decided();
        Map<String, LocalDate> began = began();
        int found = 0;
        for (Group group : groups(from.minusDays(Rise.DAYS), asOf)) {
            LocalDate before =
                    decided.getOrDefault(List.of(group.agency(), group.alike()), LocalDate.MIN);
            found += cluster(group.from(before.isBefore(from) ? from : before.plusDays(1)));
            LocalDate known = began.getOrDefault(group.agency(), from).plusDays(Rise.DAYS - 1L);
            found += rises(group, known.isAfter(from) ? known : from);
        }
        return found;
    }

    /**
     * Looks back from days between these: from the last that has cases, and from others so close to
     * each other that no cluster falls between two.
     */
    int look(LocalDate first, LocalDate last) {
        NavigableSet<LocalDate> days = new TreeSet<>(daysWithCases(first, last));
        int step = settings.clusterDays() / 2;
        List<LocalDate> ends = new ArrayList<>();
        for (LocalDate end = days.floor(last); end != null; end = days.floor(end.minusDays(step))) {
            ends.addFirst(end);
        }
        return ends.stream().mapToInt(this::look).sum();
    }

    private List<LocalDate> daysWithCases(LocalDate first, LocalDate last) {
        return database.sql(
                        "select distinct noted_on from case_file where noted_on between :first and :last")
                .param("first", first)
                .param("last", last)
                .query((row, n) -> row.getObject("noted_on", LocalDate.class))
                .list();
    }

    /** Since when agencies have had anything: before that, silence tells nothing. */
    private Map<String, LocalDate> began() {
        return database
                .sql(
                        "select agency, '' as alike, min(noted_on) as noted_on, 0 as found from case_file group by agency")
                .query((row, n) -> cell(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Cell::agency, Cell::day));
    }

    /** Until when what is alike was already looked at by a person. */
    private Map<List<String>, LocalDate> decided() {
        return database
                .sql(
                        """
                        select agency, alike, max(to_day) as noted_on, 0 as found from case_signal
                        where kind = 'CLUSTER' and state <> 'OPEN' group by agency, alike
                        """)
                .query((row, n) -> cell(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Cell::group, Cell::day));
    }

    private List<Group> groups(LocalDate from, LocalDate to) {
        return database
                .sql(
                        """
                        select agency, alike, noted_on, count(*) as found from case_file
                        where alike is not null and noted_on between :from and :to and stage <> 'REFUSED'
                        group by agency, alike, noted_on
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> cell(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Cell::group))
                .values()
                .stream()
                .map(SignalSearch::group)
                .toList();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("agency"),
                row.getString("alike"),
                row.getObject("noted_on", LocalDate.class),
                row.getInt("found"));
    }

    private static Group group(List<Cell> cells) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        cells.forEach(cell -> days.put(cell.day(), cell.count()));
        return new Group(cells.getFirst().agency(), cells.getFirst().alike(), days);
    }

    private int cluster(Group group) {
        if (group.count() < settings.clusterSize()) {
            return 0;
        }
        LocalDate first = group.days().firstKey();
        LocalDate last = group.days().lastKey();
        List<Waiting> waiting = waiting(group, first, last);
        if (waiting.isEmpty()) {
            return add(group, first, last, null);
        }
        Waiting newest = waiting.getFirst();
        if (!newest.last().isAfter(last)) {
            database.sql(
                            "update case_signal set observed = ?, from_day = ?, to_day = ? where id = ?")
                    .params(group.count(), first, last, newest.id())
                    .update();
        }
        return 0;
    }

    /** Clusters of the group that wait for a decision and share days with a period. */
    private List<Waiting> waiting(Group group, LocalDate first, LocalDate last) {
        return database.sql(
                        """
                        select id, to_day from case_signal where kind = 'CLUSTER' and agency = :agency
                          and alike = :alike and state = 'OPEN' and from_day <= :last and to_day >= :first
                        order by to_day desc
                        """)
                .param("agency", group.agency())
                .param("alike", group.alike())
                .param("first", first)
                .param("last", last)
                .query((row, n) ->
                        new Waiting(row.getLong("id"), row.getObject("to_day", LocalDate.class)))
                .list();
    }

    private record Waiting(long id, LocalDate last) {}

    /** Every day is judged, so that one on which nobody looked is not missed. */
    private int rises(Group group, LocalDate from) {
        return group.from(from).days().keySet().stream()
                .mapToInt(day ->
                        Rise.atTheEndOf(group.countsUntil(day))
                                .map(rise -> add(group, day, day, rise))
                                .orElse(0))
                .sum();
    }

    private int add(Group group, LocalDate from, LocalDate to, @Nullable Rise rise) {
        return database.sql(
                        """
                        insert ignore into case_signal (kind, agency, alike, product, brand, category, hazard, from_day, to_day,
                          observed, expected, excess, found_at, state)
                        select :kind, :agency, :alike, f.product, f.brand, f.category, f.hazard, :from, :to,
                          :observed, :expected, :excess, :now, 'OPEN'
                        from case_file f where f.agency = :agency and f.alike = :alike order by f.id desc limit 1
                        """)
                .param("kind", rise == null ? "CLUSTER" : "RISE")
                .param("agency", group.agency())
                .param("alike", group.alike())
                .param("from", from)
                .param("to", to)
                .param("observed", rise == null ? group.count() : rise.observed())
                .param("expected", rise == null ? null : rise.expected())
                .param("excess", rise == null ? null : rise.excess())
                .param("now", Rows.utc(clock.instant()))
                .update();
    }
}
