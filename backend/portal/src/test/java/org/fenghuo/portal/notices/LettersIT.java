package org.fenghuo.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.fenghuo.portal.casework.CaseEvent;
import org.fenghuo.portal.casework.RefusalReason;
import org.fenghuo.portal.intake.Erased;
import org.fenghuo.portal.intake.Erasure;
import org.fenghuo.portal.intake.ErasureReason;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Over real servers, mail among them: outages lose nothing, and addresses lie nowhere. */
@ExtendWith(OutputCaptureExtension.class)
class LettersIT extends Mailing {
    @Nested
    class TheMailServerIsDown {
        @Test
        void theLetterGoesOnceWhenItIsBack(CapturedOutput output) {
            MAIL.goesDown();
            letters(sender);
            MAIL.comesBack();

            assertThat(letters(sender)).hasSize(1);
            assertThat(letters(sender)).hasSize(1);
            assertThat(output).contains("did not go, attempt 1").doesNotContain(sender.address);
        }

        @Test
        void inTheEndItIsGivenUpAndOperatorsCanTell() {
            database.sql("update letter set attempts = 5 where submission = ?")
                    .param(sender.submission)
                    .update();
            MAIL.goesDown();
            sender.isInAHurry();
            postman.deliverAll();
            MAIL.comesBack();

            assertThat(letters(sender)).isEmpty();
            assertThat(
                            Client.json(
                                            client.get(
                                                    "/operations/letters",
                                                    "Authorization",
                                                    "Bearer " + PortalTest.KEY))
                                    .path("givenUp")
                                    .asInt())
                    .isPositive();
        }
    }

    @Nested
    class ALetterIsTaken {
        @Autowired Outbox outbox;
        @Autowired TransactionTemplate transaction;

        @Test
        void nobodyElseTakesItMeanwhile() throws Exception {
            sender.isInAHurry();
            try (var elsewhere = Executors.newSingleThreadExecutor()) {
                transaction.executeWithoutResult(_ -> {
                    var taken = outbox.take().orElseThrow();
                    var other = elsewhere.submit(outbox::take);

                    assertThat(other).succeedsWithin(Duration.ofSeconds(20));
                    assertThat(other.resultNow()).isNotEqualTo(Optional.of(taken));
                });
            }
        }

        @Test
        void whoDiesWithItLeavesItToTheOthers() {
            taken();

            assertThat(letters(sender)).hasSize(1);
        }

        @Test
        void whatHappensMeanwhileIsForTheNextOne() {
            confirmed(sender);
            sender.hasTaken(casework, new CaseEvent.Accepted(), "");
            Outbox.Taken going = taken();
            sender.hasTaken(casework, new CaseEvent.AssessmentBegan(), "");

            outbox.sent(going);

            assertThat(letters(sender)).hasSize(2);
        }

        /** Of this sender; it is the oldest. */
        private Outbox.Taken taken() {
            sender.isInAHurry();
            Outbox.Taken taken = outbox.take().orElseThrow();
            assertThat(taken.submission()).isEqualTo(sender.submission);
            return taken;
        }
    }

    @Test
    void withTheSubmissionItsNoticeIsErased(@Autowired Erasure erasure) {
        confirmed(sender);
        sender.hasTaken(casework, new CaseEvent.Refused(RefusalReason.OTHER_LAW), "另有规定");

        assertThat(
                        erasure.onRequest(
                                sender.submission,
                                Correspondent.CLERK,
                                ErasureReason.CONSENT_WITHDRAWN))
                .isEqualTo(Erased.DONE);

        assertThat(sender.notices().isNull()).isTrue();
        assertThat(letters(sender)).hasSize(1);
    }

    @Test
    void whatMailServersSayOfAnAddressIsNotWrittenDown(CapturedOutput output) {
        Correspondent odd = comes("Tip", "ZH", "q..," + Correspondent.anAddress());

        assertThat(letters(odd)).isEmpty();
        assertThat(output).contains("did not go").doesNotContain(odd.address.substring(4));
    }

    @Test
    void theAddressLiesNowhereInTheClear() {
        confirmed(sender);

        assertThat(
                        database.sql(
                                        "select table_name, column_name from information_schema.columns where table_schema = database()")
                                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                                .list())
                .hasSizeGreaterThan(100)
                .noneMatch(column -> holds(column.getKey(), column.getValue(), sender.address));
    }

    private boolean holds(String table, String column, String text) {
        return database.sql(
                                "select count(*) from `%s` where instr(cast(`%s` as binary), cast(? as binary)) > 0"
                                        .formatted(table, column))
                        .param(text)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
