package org.fenghuo.portal.casework;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has happened to cases, in the order in which it did. Rows are added and never changed; an
 * erasure takes reasons away ({@link CaseEndings}).
 */
@Repository
class CaseEvents {
    private final JdbcClient database;
    private final Notes notes;

    CaseEvents(JdbcClient database, Notes notes) {
        this.database = database;
        this.notes = notes;
    }

    List<Happened> of(CaseNumber number) {
        return database.sql("select * from case_event where case_file = ? order by no")
                .param(number.serial())
                .query((row, n) ->
                        new Happened(
                                row.getInt("no"),
                                EventCodes.read(
                                        Step.valueOf(row.getString("step")), row.getString("code")),
                                new Deed(
                                        row.getObject("officer", Long.class),
                                        Objects.requireNonNull(Rows.instant(row, "at")),
                                        notes.opened(
                                                row.getBytes("why"),
                                                Notes.ofEvent(number.serial(), row.getInt("no")))),
                                Stage.valueOf(row.getString("stage"))))
                .list();
    }

    void add(long id, List<Happened> entries) {
        entries.forEach(entry ->
                database.sql(
                                """
                                insert into case_event (case_file, no, step, code, stage, at, officer, why)
                                values (:id, :no, :step, :code, :stage, :at, :officer, :why)
                                """)
                        .param("id", id)
                        .param("no", entry.no())
                        .param("step", entry.event().step().name())
                        .param("code", EventCodes.codeOf(entry.event()))
                        .param("stage", entry.stage().name())
                        .param("at", Rows.utc(entry.deed().at()))
                        .param("officer", entry.deed().officer())
                        .param(
                                "why",
                                notes.sealed(entry.deed().why(), Notes.ofEvent(id, entry.no())))
                        .update());
    }
}
