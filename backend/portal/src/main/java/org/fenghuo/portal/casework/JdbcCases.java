package org.fenghuo.portal.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.reference.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCases implements Cases {
    private final JdbcClient database;
    private final CaseEvents events;
    private final CaseClocks clocks;

    JdbcCases(JdbcClient database, CaseEvents events, CaseClocks clocks) {
        this.database = database;
        this.events = events;
        this.clocks = clocks;
    }

    @Override
    public Case open(CaseFile fresh) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into case_file (submission, door, received_at, waits_since, product, category, brand, model, hazard, area,
                          uscc, occurred_on, noted_on, alike, first_agency, stage, agency)
                        values (:submission, :door, :received, :waits, :product, :category, :brand, :model, :hazard, :area,
                          :uscc, :occurred, :noted, :alike, :agency, 'RECEIVED', :agency)
                        """)
                .param("submission", fresh.submission())
                .param("door", fresh.door().name())
                .param("received", Rows.utc(fresh.receivedAt()))
                .param("waits", Rows.utc(fresh.waitsSince()))
                .param("product", fresh.facts().product())
                .param("category", fresh.facts().category())
                .param("brand", fresh.facts().brand())
                .param("model", fresh.facts().model())
                .param("hazard", fresh.facts().hazard())
                .param("area", fresh.facts().area())
                .param("uscc", fresh.facts().uscc())
                .param("occurred", fresh.facts().occurredOn())
                .param("noted", fresh.notedOn())
                .param("alike", Alike.of(fresh.facts()).orElse(null))
                .param("agency", fresh.firstAgency())
                .update(id, "id");
        long serial = Objects.requireNonNull(id.getKey()).longValue();
        Case opened = found("f.id = :key", serial, "").getFirst();
        keep(opened);
        return opened;
    }

    @Override
    public Optional<Case> byNumber(CaseNumber number) {
        return numbered(number, "");
    }

    @Override
    public Optional<Case> locked(CaseNumber number) {
        return numbered(number, " for update");
    }

    private Optional<Case> numbered(CaseNumber number, String lock) {
        return found("f.id = :key", number.serial(), lock).stream()
                .filter(one -> one.number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<Case> ofSubmission(long submission) {
        return found("f.submission = :key", submission, "").stream().findFirst();
    }

    @Override
    public List<Case> ofSubmissions(Collection<Long> submissions) {
        return submissions.isEmpty() ? List.of() : found("f.submission in (:key)", submissions, "");
    }

    private List<Case> found(String which, Object key, String lock) {
        List<CaseFile> files =
                database.sql("select f.* from case_file f where " + which + " order by f.id" + lock)
                        .param("key", key)
                        .query((row, n) -> Rows.file(row))
                        .list();
        return files.stream().map(file -> new Case(file, events.of(file.number()))).toList();
    }

    @Override
    public void keep(Case changed) {
        long id = changed.number().serial();
        events.add(id, changed.unsaved());
        project(id, changed);
        replace("case_share", "agency", id, changed.shared());
        replace(
                "case_publication",
                "publication",
                id,
                changed.publications().stream().map(PublicationNumber::value).toList());
    }

    /** What happens to a case that was erased may be personal again: it is erased once more. */
    private void project(long id, Case changed) {
        @Nullable Due due = clocks.running(changed).orElse(null);
        Ending ending = Ending.of(changed);
        database.sql(
                        """
                        update case_file set stage = :stage, outcome = :outcome, agency = :agency, assignee = :assignee,
                          merged_into = :into, decided_at = :decided, concluded_at = :concluded, due_clock = :clock,
                          due_on = :due, ended_at = :ended, objected_at = :objected, erased_at = null where id = :id
                        """)
                .param("stage", changed.stage().name())
                .param("outcome", nameOf(changed.outcome()))
                .param("agency", changed.agency())
                .param("assignee", changed.assignee())
                .param("into", changed.mergedInto() == null ? null : changed.mergedInto().serial())
                .param("decided", Rows.utc(changed.decidedAt()))
                .param("concluded", Rows.utc(changed.concludedAt()))
                .param("clock", due == null ? null : due.clock())
                .param("due", due == null ? null : due.on())
                .param("ended", Rows.utc(ending.at()))
                .param("objected", Rows.utc(ending.objectedAt()))
                .param("id", id)
                .update();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void replace(String table, String column, long id, Collection<String> values) {
        database.sql("delete from " + table + " where case_file = ?").param(id).update();
        values.forEach(value ->
                database.sql("insert into " + table + " (case_file, " + column + ") values (?, ?)")
                        .params(id, value)
                        .update());
    }

    @Override
    public List<CaseNumber> mergedInto(CaseNumber lead) {
        List<CaseNumber> all = new ArrayList<>();
        List<Long> level = List.of(lead.serial());
        while (!level.isEmpty()) {
            List<CaseNumber> next =
                    database.sql(
                                    "select id, received_at from case_file where merged_into in (:level) order by id")
                            .param("level", level)
                            .query((row, n) ->
                                    Rows.number(
                                            Objects.requireNonNull(
                                                    Rows.instant(row, "received_at")),
                                            row.getLong("id")))
                            .list();
            all.addAll(next);
            level = next.stream().map(CaseNumber::serial).toList();
        }
        return all;
    }

    @Override
    public int reportsBehind(PublicationNumber publication) {
        return database.sql(
                        """
                        with recursive behind (id, door) as (
                          select f.id, f.door from case_file f join case_publication p on p.case_file = f.id
                          where p.publication = :number
                          union
                          select m.id, m.door from case_file m join behind b on m.merged_into = b.id)
                        select count(*) from behind where door in ('COMPLAINT', 'TIP')
                        """)
                .param("number", publication.value())
                .query(Integer.class)
                .single();
    }
}
