package org.fenghuo.portal.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fenghuo.portal.casework.CaseStatistics.CaseCount;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.CodeList;
import org.fenghuo.portal.reference.Reference;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts cases for {@link CaseStatistics}, by whole months: numbers that moved with each submission
 * would tell who looks often what the one of this minute was.
 */
@Component
class Counting {
    private static final int MONTHS = 24;

    private static final String BY_TIME =
            """
            select case when timestampdiff(hour, waits_since, decided_at) < 24 then 'WITHIN_A_DAY'
              when timestampdiff(hour, waits_since, decided_at) < 72 then 'WITHIN_THREE_DAYS'
              when timestampdiff(hour, waits_since, decided_at) < 168 then 'WITHIN_A_WEEK'
              when timestampdiff(hour, waits_since, decided_at) < 336 then 'WITHIN_TWO_WEEKS'
              else 'LONGER' end as code, count(*) as found
            from case_file where decided_at < :until and received_at < :until and waits_since is not null group by 1
            """;

    private static final String BY_OUTCOME =
            """
            select outcome as code, count(*) as found from case_file
            where outcome is not null and concluded_at < :until and received_at < :until group by outcome
            """;

    private final JdbcClient database;
    private final Reference reference;
    private final Clock clock;

    Counting(JdbcClient database, Reference reference, Clock clock) {
        this.database = database;
        this.reference = reference;
        this.clock = clock;
    }

    CaseStatistics now() {
        LocalDate month = Rules.dayOf(clock.instant()).withDayOfMonth(1);
        int total =
                database.sql("select count(*) from case_file where received_at < :until")
                        .param("until", until())
                        .query(Integer.class)
                        .single();
        return new CaseStatistics(
                month.minusDays(1),
                total > 0 && total < SmallCells.SMALLEST ? null : total,
                byMonth(month),
                byList("caseDoors", counted(of("door"))),
                byList("categories", counted(of("category"))),
                byPrefecture(),
                byList("caseOutcomes", counted(BY_OUTCOME)),
                byList("timesToDecision", counted(BY_TIME)));
    }

    /** One of our own columns: never what somebody sent. */
    private static String of(String column) {
        return """
        select %1$s as code, count(*) as found from case_file
        where %1$s is not null and received_at < :until group by %1$s
        """
                .formatted(column);
    }

    private Map<String, Integer> counted(String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.sql(sql)
                .param("until", until())
                .query(
                        (RowCallbackHandler)
                                row -> counts.put(row.getString("code"), row.getInt("found")));
        return counts;
    }

    private LocalDateTime until() {
        return Rules.dayOf(clock.instant())
                .withDayOfMonth(1)
                .atStartOfDay(Rules.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    private List<CaseCount> byMonth(LocalDate current) {
        LocalDate first = current.minusMonths(MONTHS);
        Map<String, Integer> found =
                counted(
                        """
                        select date_format(date_add(received_at, interval 8 hour), '%Y-%m') as code, count(*) as found
                        from case_file where received_at < :until group by 1
                        """);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < MONTHS; i++) {
            String month = first.plusMonths(i).toString().substring(0, "2026-07".length());
            counts.put(month, found.getOrDefault(month, 0));
        }
        return table(counts, month -> Text.of(month, month));
    }

    private List<CaseCount> byPrefecture() {
        Map<String, Integer> found =
                counted(
                        "select concat(left(area, 4), '00') as code, count(*) as found from case_file where area is not null and received_at < :until group by 1");
        found.keySet().removeIf(code -> reference.area(code).isEmpty());
        return byList("areas", found);
    }

    /** In the order of the list; of long lists only what was counted. */
    private List<CaseCount> byList(String list, Map<String, Integer> found) {
        CodeList codes = reference.list(list).orElseThrow();
        Map<String, Integer> counts = new LinkedHashMap<>();
        codes.values().stream()
                .map(Code::code)
                .filter(found::containsKey)
                .forEach(code -> counts.put(code, found.getOrDefault(code, 0)));
        return table(counts, code -> reference.label(list, code));
    }

    private static List<CaseCount> table(
            Map<String, Integer> counts, Function<String, Text> label) {
        return SmallCells.hidden(counts).entrySet().stream()
                .map(cell ->
                        new CaseCount(cell.getKey(), label.apply(cell.getKey()), cell.getValue()))
                .toList();
    }
}
