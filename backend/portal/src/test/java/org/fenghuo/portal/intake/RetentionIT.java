package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.casework.Case;
import org.fenghuo.portal.casework.CaseErasure;
import org.fenghuo.portal.casework.CaseEvent;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.casework.Handled;
import org.fenghuo.portal.casework.RefusalReason;
import org.fenghuo.portal.reference.RetentionRules;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Years later, by a clock that is moved: what was handed in and refused. */
@PortalTest
class RetentionIT {
    private static final RetentionSettings UNBRAKED =
            new RetentionSettings(1_000_000, 1, Duration.ofDays(100_000));

    private static final RetentionSettings BRAKED =
            new RetentionSettings(0, 0, Duration.ofDays(100_000));

    private static final Officer OFFICER =
            new Officer(1, "officer", "某人", "xining-customs", Set.of(Role.values()));

    @Autowired Attachments attachments;
    @Autowired Casework casework;
    @Autowired CaseErasure onRequest;
    @Autowired Endings endings;
    @Autowired Erasure erasure;
    @Autowired ErasureRuns runs;
    @Autowired Submissions submissions;
    @Autowired RetentionRules rules;
    @Autowired Audit audit;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @Autowired WebServerApplicationContext portal;

    private Client client;
    private Sent sent;

    @BeforeEach
    void itWasRefused() {
        client = new Client(portal);
        sent = Sent.through(client, attachments, database);
        take(new CaseEvent.Told(), "请补充样品编号，卓玛示例甲女士。");
        take(new CaseEvent.Refused(RefusalReason.OTHER_LAW), "来信人卓玛示例甲不愿提供样品。");
    }

    private Case it() {
        return casework.seeOf(List.of(sent.id()), OFFICER).getFirst();
    }

    private void take(CaseEvent event, String why) {
        assertThat(casework.handle(it().number(), event, OFFICER, why))
                .isInstanceOf(Handled.Done.class);
    }

    /** A day on which nobody looked yet, at least that many years ahead. */
    private Retention later(int years, RetentionSettings settings) {
        long looked =
                database.sql("select coalesce(max(id), 0) from erasure_run")
                        .query(Long.class)
                        .single();
        Clock moved = Clock.offset(clock, Duration.ofDays(366L * years + looked));
        return new Retention(
                endings,
                erasure,
                runs,
                audit,
                new Retention.Frame(database, transaction, rules, settings, moved));
    }

    private boolean isErased() {
        return submissions.erasedAt(sent.id()).isPresent();
    }

    private long audited(String what) {
        return database.sql("select count(*) from audit_entry where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    @Nested
    class WhenItsTimeIsOver {
        @Test
        void nothingPersonalIsLeftInAnyTable() {
            List<String> personal = personal();
            assertThat(personal).hasSizeGreaterThan(25);

            later(4, UNBRAKED).look();

            assertThat(isErased()).isTrue();
            assertThat(columnsWith(personal)).isEmpty();
            assertThat(it().history()).allSatisfy(past -> assertThat(past.deed().why()).isNull());
        }

        @Test
        void itsSenderStillSeesHowItWentAndThatItWasErased() {
            later(4, UNBRAKED).look();

            var progress = sent.progress(client);

            assertThat(progress.path("stage").asString()).isEqualTo("REFUSED");
            assertThat(progress.path("steps").size()).isEqualTo(2);
            assertThat(progress.path("erasedAt").isNull()).isFalse();
            assertThat(progress.path("possible").isEmpty()).isTrue();
            assertThat(progress.path("messages").isEmpty()).isTrue();
            assertThat(sent.add(client, "OBJECTED").at("/problems/0/code").asString())
                    .isEqualTo("not-possible-now");
        }

        @Test
        void whatIsCountedStays() {
            later(4, UNBRAKED).look();

            assertThat(submissions.byIds(List.of(sent.id())).getFirst().facts().product())
                    .isEqualTo("蜂蜜");
            assertThat(submissions.candidatesAlike(sent.id())).isEmpty();
        }
    }

    @Nested
    class WhatIsKept {
        @Test
        void whoseTimeIsNotOver() {
            later(2, UNBRAKED).look();

            assertThat(isErased()).isFalse();
        }

        @Test
        void whoseSenderObjectedUntilThatIsAnswered() {
            sent.add(client, "OBJECTED");
            later(4, UNBRAKED).look();
            assertThat(isErased()).isFalse();

            take(new CaseEvent.Told(), "维持原决定。");
            later(4, UNBRAKED).look();

            assertThat(isErased()).isTrue();
        }

        @Test
        void whatWasTakenUpAgain() {
            take(new CaseEvent.Reopened(), "样品已补充。");

            later(4, UNBRAKED).look();

            assertThat(isErased()).isFalse();
        }
    }

    @Nested
    class WhenADayWouldEraseUnusuallyMuch {
        @Test
        void nothingIsErasedUntilSomebodyLetsItGoOn() {
            long stopped = audited("retention.stopped");
            Retention retention = later(4, BRAKED);
            retention.look();
            retention.look();
            ErasureRun run = retention.runs().getFirst();
            assertThat(run.state()).isEqualTo(ErasureRun.State.TOO_MANY);
            assertThat(run.due()).isPositive();
            assertThat(isErased()).isFalse();
            assertThat(audited("retention.stopped")).isEqualTo(stopped + 1);

            assertThat(retention.release(run.id(), clerk())).isFalse();
            assertThat(retention.release(run.id(), OFFICER)).isTrue();

            assertThat(isErased()).isTrue();
            assertThat(retention.runs().getFirst().erased()).isEqualTo(run.due());
            assertThat(retention.runs().getFirst().releasedBy()).isEqualTo(OFFICER.id());
            assertThat(audited("retention.released")).isPositive();
            assertThat(retention.release(run.id(), OFFICER)).isFalse();
        }

        private Officer clerk() {
            return new Officer(2, "clerk", "某人", "xining-customs", Set.of(Role.INTAKE_CLERK));
        }
    }

    @Test
    void aClockThatJumpsErasesNothing() {
        later(4, UNBRAKED).look();
        sent = Sent.through(client, attachments, database);
        take(new CaseEvent.Refused(RefusalReason.OTHER_LAW), "理由");
        var doubting = new RetentionSettings(1_000_000, 1, Duration.ofDays(45));

        later(40, doubting).look();

        assertThat(runs.latest()).map(ErasureRun::state).contains(ErasureRun.State.CLOCK);
        assertThat(isErased()).isFalse();
    }

    @Nested
    class WhenThePersonAsks {
        @Test
        void itIsErasedAndWhyIsWrittenDown() {
            List<String> personal = personal();

            assertThat(onRequest.erase(it().number(), OFFICER, ErasureReason.CONSENT_WITHDRAWN))
                    .contains(Erased.DONE);

            assertThat(columnsWith(personal)).isEmpty();
            assertThat(
                            database.sql(
                                            "select after_value from audit_entry where what = 'submission.erased' and subject = ?")
                                    .param("submission:" + sent.id())
                                    .query(String.class)
                                    .single())
                    .isEqualTo("CONSENT_WITHDRAWN");
            assertThat(submissions.open(sent.id(), OFFICER, ViewReason.ANSWERING))
                    .hasValueSatisfying(it -> assertThat(it.fields()).isEmpty());
        }

        @Test
        void anOpenCaseIsNotErased() {
            take(new CaseEvent.Reopened(), "样品已补充。");

            assertThat(onRequest.erase(it().number(), OFFICER, ErasureReason.OTHER_LAW))
                    .contains(Erased.GOES_ON);
            assertThat(isErased()).isFalse();
        }

        @Test
        void whoMayNotDoesNot() {
            var assessor =
                    new Officer(3, "assessor", "某人", "xining-customs", Set.of(Role.ASSESSOR));
            var elsewhere =
                    new Officer(4, "elsewhere", "某人", "qinghai-health", Set.of(Role.values()));

            assertThat(onRequest.erase(it().number(), assessor, ErasureReason.OTHER_LAW))
                    .contains(Erased.FORBIDDEN);
            assertThat(onRequest.erase(it().number(), elsewhere, ErasureReason.OTHER_LAW))
                    .isEmpty();
            assertThat(isErased()).isFalse();
        }
    }

    @Test
    void aSearchIsOneEntryThatSaysNoWords() {
        long before = audited("submission.searched");

        assertThat(submissions.mentioning(List.of(sent.id(), 0L), "氯霉素", OFFICER))
                .containsExactly(sent.id());

        assertThat(audited("submission.searched")).isEqualTo(before + 1);
        assertThat(
                        database.sql(
                                        "select subject from audit_entry where what = 'submission.searched' order by seq desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("submissions:2");
    }

    /** Every sealed text, hash and likeness of the submission, in hexadecimal. */
    private List<String> personal() {
        List<String> personal = new ArrayList<>();
        for (String query :
                List.of(
                        "select sealed from submission_field where submission = ?",
                        "select sealed from submission_message where submission = ?",
                        "select mark from submission_mark where submission = ?",
                        "select likeness from submission where id = ?",
                        "select content_hash from submission where id = ?",
                        "select sha256 from attachment where submission = ?",
                        "select sealed from attachment_part p join attachment a on a.id = p.attachment where a.submission = ?",
                        "select why from case_event e join case_file f on f.id = e.case_file where why is not null and f.submission = ?")) {
            List<byte[]> found =
                    database.sql(query)
                            .param(sent.id())
                            .query((row, n) -> Objects.requireNonNull(row.getBytes(1)))
                            .list();
            assertThat(found).as(query).isNotEmpty();
            found.forEach(bytes -> personal.add(HexFormat.of().formatHex(bytes)));
        }
        return personal;
    }

    /** Columns of any table in which one of these lies whole. */
    private List<String> columnsWith(List<String> values) {
        String any = values.stream().map(hex -> "x'" + hex + "'").collect(Collectors.joining(", "));
        return database
                .sql(
                        """
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and data_type in
                          ('binary', 'varbinary', 'blob', 'mediumblob', 'longblob', 'varchar', 'longtext')
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(column -> holds(column.split("\\.")[0], column.split("\\.")[1], any))
                .toList();
    }

    private boolean holds(String table, String column, String any) {
        return database.sql(
                                "select count(*) from `%s` where cast(`%s` as binary) in (%s)"
                                        .formatted(table, column, any))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
