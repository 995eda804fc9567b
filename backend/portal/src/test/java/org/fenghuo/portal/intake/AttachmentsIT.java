package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenghuo.portal.intake.Clamd.Answer;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Files as their senders see them, from going up to what became of them. */
@PortalTest
class AttachmentsIT {
    private static final byte[] PDF = "%PDF-1.7 小票".getBytes(StandardCharsets.UTF_8);

    @Autowired WebServerApplicationContext portal;
    @Autowired Attachments attachments;
    @Autowired Messages messages;
    @Autowired JdbcClient database;

    private Submitter sender;

    @BeforeEach
    void begin() {
        sender = new Submitter(new Client(portal));
    }

    @Nested
    @ExtendWith(OutputCaptureExtension.class)
    class AFile {
        @Test
        void isSaidToBeUncheckedWhereNoScannerIsConfigured() {
            JsonNode accepted = sender.complain(List.of(sender.attach(PDF)));
            assertThat(state(accepted)).isEqualTo("UNCHECKED");

            new Checking(attachments, new NoScanner()).checkWaiting();

            JsonNode file = sender.track(accepted).at("/attachments/0");
            assertThat(file.path("state").asString()).isEqualTo("NOT_CHECKED");
            assertThat(file.path("stateLabel").asString()).isEqualTo("未经病毒检查：未配置扫描程序");
            assertThat(file.path("mediaType").asString()).isEqualTo("application/pdf");
            assertThat(file.path("sizeBytes").asInt()).isEqualTo(PDF.length);
        }

        @Test
        void isCleanOnceAScannerSaysSoEvenIfNoneWasThereBefore() throws IOException {
            JsonNode accepted = sender.complain(List.of(sender.attach(PDF)));
            new Checking(attachments, new NoScanner()).checkWaiting();

            check(Answer.HONEST);

            assertThat(state(accepted)).isEqualTo("CLEAN");
            assertThat(attachments.content(only(accepted).id())).isEqualTo(PDF);
        }

        @Test
        void waitsWhileTheScannerIsDown() throws IOException {
            JsonNode accepted = sender.complain(List.of(sender.attach(PDF)));

            check(Answer.DROPS);
            assertThat(state(accepted)).isEqualTo("UNCHECKED");

            check(Answer.HONEST);
            assertThat(state(accepted)).isEqualTo("CLEAN");
        }

        @Test
        void isErasedWhereItIsInfected(CapturedOutput log) throws IOException {
            String text = new String(PDF, StandardCharsets.UTF_8);
            String eicar = new String(ClamAvTests.EICAR, StandardCharsets.US_ASCII);
            byte[] infected = (text + eicar).getBytes(StandardCharsets.UTF_8);
            JsonNode accepted = sender.complain(List.of(sender.attach(infected)));

            check(Answer.HONEST);

            assertThat(state(accepted)).isEqualTo("INFECTED");
            assertThat(attachments.content(only(accepted).id())).isEmpty();
            assertThat(log)
                    .contains(
                            "Attachment "
                                    + only(accepted).id()
                                    + " held Eicar-Test-Signature and was erased");
        }

        private void check(Answer answer) throws IOException {
            try (Clamd clamd = new Clamd(answer)) {
                var settings =
                        new ClamAvSettings(
                                "127.0.0.1",
                                clamd.port(),
                                Duration.ofSeconds(20),
                                Duration.ofHours(1));
                new Checking(attachments, new ClamAv(settings)).checkWaiting();
            }
        }
    }

    @Nested
    class MoreFiles {
        @Test
        void areAddedUpToTenWithThoseBefore() {
            JsonNode accepted = sender.complain(tokens(9));
            List<String> two = tokens(2);

            assertThat(add(accepted, two).at("/problems/0/code").asString())
                    .isEqualTo("too-many-files");
            assertThat(add(accepted, two.subList(0, 1)).path("__typename").asString())
                    .isEqualTo("AdditionAccepted");
            assertThat(sender.track(accepted).path("attachments").size()).isEqualTo(10);
        }

        @Test
        void thatComeAtOnceAreCountedOneAfterTheOther() throws Exception {
            JsonNode accepted = sender.complain(tokens(8));
            List<Callable<JsonNode>> additions =
                    Stream.of(tokens(2), tokens(2), tokens(2))
                            .<Callable<JsonNode>>map(some -> () -> add(accepted, some))
                            .toList();
            try (var at = Executors.newFixedThreadPool(additions.size())) {
                at.invokeAll(additions);
            }

            assertThat(sender.track(accepted).path("attachments").size()).isEqualTo(10);
            assertThat(sender.track(accepted).path("messages").size()).isEqualTo(1);
        }

        private JsonNode add(JsonNode accepted, List<String> tokens) {
            return sender.add(accepted, SenderAct.ADDED_EVIDENCE, "再补几张", tokens);
        }

        private List<String> tokens(int count) {
            return IntStream.range(0, count).mapToObj(_ -> sender.attach(PDF)).toList();
        }
    }

    @Nested
    class WhatASenderTakesAlong {
        @Test
        void isAlsoWhatWasAddedLater() {
            JsonNode accepted = sender.complain(List.of());
            sender.add(accepted, SenderAct.ANSWERED, "小票在附件里", List.of(sender.attach(PDF)));

            JsonNode own = Client.parsed(sender.track(accepted).path("ownData").asString());

            assertThat(own.at("/fields/facts").asString()).isEqualTo(IntakeExamples.FACTS);
            assertThat(own.at("/messages/0/act").asString()).isEqualTo("ANSWERED");
            assertThat(own.at("/messages/0/text").asString()).isEqualTo("小票在附件里");
            assertThat(own.at("/messages/0/at").asString()).endsWith("Z");
            assertThat(own.at("/attachments/0/mediaType").asString()).isEqualTo("application/pdf");
        }
    }

    @Nested
    class AMessage {
        @Test
        void thatWasMovedToAnotherPlaceDoesNotOpen() {
            JsonNode accepted = sender.complain(List.of());
            sender.add(accepted, SenderAct.ANSWERED, "甲", List.of());
            sender.add(accepted, SenderAct.ANSWERED, "乙", List.of());
            long id = submission(accepted);
            database.sql(
                            "update submission_message one join submission_message other on other.submission = one.submission"
                                    + " and other.id > one.id set one.sealed = other.sealed where one.submission = ?")
                    .param(id)
                    .update();

            assertThatThrownBy(() -> messages.of(id)).isInstanceOf(IllegalStateException.class);

            database.sql("delete from submission_message where submission = ?").param(id).update();
        }
    }

    private String state(JsonNode accepted) {
        return sender.track(accepted).at("/attachments/0/state").asString();
    }

    private Attached only(JsonNode accepted) {
        return attachments.of(submission(accepted)).getFirst();
    }

    private long submission(JsonNode accepted) {
        return database.sql("select id from submission where tracking_code = ?")
                .param(accepted.path("trackingCode").asString())
                .query(Long.class)
                .single();
    }
}
