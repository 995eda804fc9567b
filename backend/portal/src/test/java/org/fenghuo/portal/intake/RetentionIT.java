package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.casework.Case;
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
            List<String> personal = Remains.of(sent.id(), database);
            assertThat(personal).hasSizeGreaterThan(25);

            later(4, UNBRAKED).look();

            assertThat(isErased()).isTrue();
            assertThat(Remains.columnsWith(personal, database)).isEmpty();
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
}
