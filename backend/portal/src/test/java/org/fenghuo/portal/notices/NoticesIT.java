package org.fenghuo.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.fenghuo.portal.casework.CaseEvent;
import org.fenghuo.portal.notices.MailServer.Arrived;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Over real servers, mail among them: who hears what, and who hears nothing. */
class NoticesIT extends Mailing {
    @Nested
    class AnAddressIsGiven {
        @Test
        void itIsAskedWithALetterThatSaysNothingElse() {
            Arrived asking = letters(sender).getFirst();

            assertThat(asking.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(asking.header("Message-ID")).endsWith("@fenghuo.example>");
            assertThat(asking.header("Date")).isNotBlank();
            assertThat(asking.subject()).isEqualTo("烽火：请确认您的邮箱");
            assertThat(asking.html()).contains("<a href=\"https://fenghuo.example/track/confirm");
            assertThat(asking.all()).doesNotContain(Correspondent.CONTENT).doesNotContain("FT-");
        }

        @Test
        void beforeItIsConfirmedNoNoticeGoes() {
            letters(sender);
            sender.hasTaken(casework, new CaseEvent.Accepted(), "");

            assertThat(letters(sender)).hasSize(1);
            assertThat(sender.notices().path("address").asString()).isEqualTo("q***@example.org");
            assertThat(sender.state()).isEqualTo("UNVERIFIED");
        }

        @Test
        void lookingAtTheLinkConfirmsNothing() {
            String link = letters(sender).getFirst().link("/track/confirm");

            HttpResponse<String> looked = client.get(link);

            assertThat(looked.statusCode()).isEqualTo(200);
            assertThat(looked.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(looked.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(looked.body()).contains("name=\"token\"");
            assertThat(sender.state()).isEqualTo("UNVERIFIED");
        }

        @Test
        void aLinkThatWasUsedLooksLikeOneThatNeverWas() {
            String link = confirmed(sender).link("/track/confirm");
            String other = link.replaceFirst("token=.{43}", "token=" + "A".repeat(43));

            HttpResponse<String> used = press(link, "&step=send");

            assertThat(used.statusCode()).isEqualTo(422);
            assertThat(used.body().replaceAll("value=\"[^\"]{43}\"|value=\"[-0-9a-f]{36}\"", ""))
                    .isEqualTo(
                            press(other, "&step=send")
                                    .body()
                                    .replaceAll("value=\"[^\"]{43}\"|value=\"[-0-9a-f]{36}\"", ""));
        }

        @Test
        void anExpiredLinkConfirmsNothing() {
            String link = letters(sender).getFirst().link("/track/confirm");
            database.sql(
                            "update submission_notice set confirm_until = '2020-01-01' where submission = ?")
                    .param(sender.submission)
                    .update();

            assertThat(press(link, "&step=send").statusCode()).isEqualTo(422);
            assertThat(sender.state()).isEqualTo("UNVERIFIED");
        }

        @Test
        void itIsAskedAgainThreeTimesADayAndNoMore() {
            letters(sender);
            IntStream.range(0, 3)
                    .forEach(_ -> {
                        assertThat(sender.does("ASK_AGAIN")).isEqualTo("UNVERIFIED");
                        letters(sender);
                    });

            assertThat(sender.does("ASK_AGAIN")).isEqualTo("too-many-letters");
            assertThat(letters(sender)).hasSize(4);
        }
    }

    @Nested
    class AnAddressIsSomebodyElses {
        @Test
        void manySubmissionsDoNotFloodIt() {
            letters(sender);
            IntStream.range(0, 12).forEach(_ -> comes("Tip", "ZH", sender.address));

            assertThat(letters(sender)).hasSize(12);
        }

        @Test
        void whoSaysNoIsNotAskedAgainByOthers() {
            String stop = letters(sender).getFirst().link("/track/notices");
            press(stop, "&act=STOP&step=send");

            Correspondent again = comes("Tip", "ZH", sender.address);

            assertThat(letters(again)).hasSize(1);
            assertThat(again.does("ASK_AGAIN")).isEqualTo("too-many-letters");
        }
    }

    @Nested
    class AnAddressIsConfirmed {
        @Test
        void whatHappensWithinTenMinutesIsOneLetterWithoutContent() {
            confirmed(sender);
            sender.hasTaken(casework, new CaseEvent.Accepted(), "");
            sender.hasTaken(casework, new CaseEvent.AskedBack(), "请补充枸杞的购买小票。");

            postman.deliverAll();
            assertThat(MAIL.to(sender.address)).hasSize(1);

            List<Arrived> letters = letters(sender);

            assertThat(letters).hasSize(2);
            Arrived news = letters.getLast();
            assertThat(news.subject()).isEqualTo("烽火：有新进展");
            assertThat(news.plain()).contains(sender.code);
            assertThat(news.all()).doesNotContain(Correspondent.CONTENT).doesNotContain("小票");
            sender.hasTaken(casework, new CaseEvent.AssessmentBegan(), "");
            assertThat(letters(sender)).hasSize(3);
        }

        @Test
        void aTipIsNotCalledOne() {
            Correspondent source = comes("Tip", "EN", Correspondent.anAddress());
            confirmed(source);
            source.hasTaken(casework, new CaseEvent.Accepted(), "");

            List<Arrived> letters = letters(source);

            assertThat(letters).hasSize(2);
            assertThat(letters.getLast().subject()).isEqualTo("Fenghuo: there is something new");
            assertThat(letters)
                    .allSatisfy(letter ->
                            assertThat(letter.all())
                                    .doesNotContain(Correspondent.CONTENT)
                                    .doesNotContainPattern("(?i)\\btip|complain|report"));
        }

        @Test
        void whoseCaseWentIntoAnotherHearsOfThat() {
            Correspondent lead = comes("Complaint", "ZH", Correspondent.anAddress());
            confirmed(sender);
            sender.hasTaken(casework, new CaseEvent.Merged(lead.caseNumber(casework)), "");
            assertThat(letters(sender)).hasSize(2);

            lead.hasTaken(casework, new CaseEvent.Accepted(), "");

            assertThat(letters(sender)).hasSize(3);
            assertThat(letters(lead)).hasSize(1);
        }

        @Test
        void onTheirPageTheSenderSeesAndStopsThem() {
            confirmed(sender);
            String pair = "trackingCode=%s&secret=%s".formatted(sender.code, sender.secret);
            assertThat(client.submit("/track", pair).body()).contains("q***@example.org");

            HttpResponse<String> stopped =
                    client.submit("/track/notices", pair + "&act=STOP&step=send");

            assertThat(stopped.body()).contains("已停止", "value=\"" + sender.secret + "\"");
            assertThat(sender.state()).isEqualTo("STOPPED");
            assertThat(sender.does("STOP")).isEqualTo("not-possible-now");
            assertThat(sender.does("ASK_AGAIN")).isEqualTo("UNVERIFIED");
        }

        @Test
        void oneClickInAMailProgramStopsThem() {
            confirmed(sender);
            sender.hasTaken(casework, new CaseEvent.Accepted(), "");
            Arrived news = letters(sender).getLast();
            assertThat(news.header("List-Unsubscribe-Post"))
                    .isEqualTo("List-Unsubscribe=One-Click");
            String stop = news.header("List-Unsubscribe").replaceAll("<https://[^/]+|>", "");
            assertThat(client.get(stop).headers().firstValue("Location"))
                    .hasValueSatisfying(page -> assertThat(page).startsWith("/track/notices?"));
            assertThat(sender.state()).isEqualTo("VERIFIED");

            assertThat(client.submit(stop, "List-Unsubscribe=One-Click").statusCode())
                    .isEqualTo(200);

            sender.hasTaken(casework, new CaseEvent.AssessmentBegan(), "");
            assertThat(sender.state()).isEqualTo("STOPPED");
            assertThat(letters(sender)).hasSize(2);
        }

        @Test
        void theLinkInTheLetterStopsThemToo() {
            String stop = confirmed(sender).link("/track/notices");

            assertThat(press(stop, "&act=STOP&step=send").body()).contains("已停止");
            assertThat(sender.state()).isEqualTo("STOPPED");
        }
    }
}
