package org.fenghuo.portal.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.kernel.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of cases that an officer's agency may know of: what is due first stands first. */
@Component
public class Inbox {
    /** Cases on a page. */
    public static final int PAGE = 25;

    /** So many cases at most are opened to look for words in them. */
    public static final int SEARCHED = 500;

    private static final String VISIBLE =
            "(f.agency = :agency or f.id in (select s.case_file from case_share s where s.agency = :agency))";

    private static final String ABOUT =
            """
            (f.id = :serial or f.submission = :tracked or f.uscc = :whole
              or f.id in (select p.case_file from case_publication p where p.publication = :whole)
              or f.product like :part or f.brand like :part or f.model like :part)\
            """;

    private final JdbcClient database;
    private final Clock clock;

    Inbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<InboxRow> page(InboxFilter filter, Officer officer) {
        return rows(filter, officer, PAGE, filter.page() * PAGE);
    }

    /** The first of them, as many as may be searched. */
    public List<InboxRow> searchable(InboxFilter filter, Officer officer) {
        return rows(filter, officer, SEARCHED, 0);
    }

    public long count(InboxFilter filter, Officer officer) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String where = where(filter, officer, values);
        return database.sql("select count(*) from case_file f where " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    private List<InboxRow> rows(InboxFilter filter, Officer officer, int limit, int offset) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String where = where(filter, officer, values);
        values.put("limit", limit);
        values.put("offset", offset);
        return database.sql(
                        "select f.* from case_file f where "
                                + where
                                + " order by f.due_on is null, f.due_on, f.id desc limit :limit offset :offset")
                .params(values)
                .query((row, n) ->
                        new InboxRow(
                                Rows.file(row),
                                Stage.valueOf(row.getString("stage")),
                                row.getString("agency"),
                                row.getObject("assignee", Long.class),
                                row.getString("due_clock"),
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("objected_at") != null))
                .list();
    }

    private String where(
            InboxFilter filter, Officer officer, Map<String, @Nullable Object> values) {
        List<String> conditions = new ArrayList<>(List.of(VISIBLE));
        values.put("agency", officer.agency());
        require(conditions, values, ofStages(filter), "stages", names(filter));
        require(
                conditions,
                values,
                "f.door = :door",
                "door",
                filter.door() == null ? null : filter.door().name());
        require(conditions, values, "f.category = :category", "category", filter.category());
        require(conditions, values, "f.area like concat(:area, '%')", "area", filter.area());
        require(
                conditions,
                values,
                "f.submission in (:submissions)",
                "submissions",
                atLeastOne(filter.submissions()));
        about(filter.about(), conditions, values);
        assignee(filter.assignee(), conditions, values);
        if (filter.overdue()) {
            conditions.add("f.due_on < :today");
            values.put("today", Rules.dayOf(clock.instant()));
        }
        return String.join(" and ", conditions);
    }

    private static void assignee(
            @Nullable Long assignee,
            List<String> conditions,
            Map<String, @Nullable Object> values) {
        if (assignee != null) {
            conditions.add(assignee == 0 ? "f.assignee is null" : "f.assignee = :assignee");
            values.put("assignee", assignee);
        }
    }

    private static void about(
            InboxFilter.@Nullable About about,
            List<String> conditions,
            Map<String, @Nullable Object> values) {
        if (about != null) {
            conditions.add(ABOUT);
            values.put("whole", about.words().toUpperCase(Locale.ROOT));
            values.put("part", "%" + about.words().replaceAll("[\\\\%_]", "\\\\$0") + "%");
            values.put(
                    "serial", CaseNumber.parse(about.words()).map(CaseNumber::serial).orElse(0L));
            values.put("tracked", about.submission());
        }
    }

    private static String ofStages(InboxFilter filter) {
        return filter.orWaiting()
                ? "(f.stage in (:stages) or f.objected_at is not null or f.due_on is not null)"
                : "f.stage in (:stages)";
    }

    private static void require(
            List<String> conditions,
            Map<String, @Nullable Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable List<String> names(InboxFilter filter) {
        return filter.stages().isEmpty()
                ? null
                : filter.stages().stream().map(Stage::name).toList();
    }

    /** SQL knows no empty list: no submission has the number 0. */
    private static @Nullable List<Long> atLeastOne(@Nullable List<Long> ids) {
        return ids != null && ids.isEmpty() ? List.of(0L) : ids;
    }
}
