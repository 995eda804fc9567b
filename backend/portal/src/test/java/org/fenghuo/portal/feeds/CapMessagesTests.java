package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.feeds.FeedExamples.happened;
import static org.fenghuo.portal.feeds.FeedExamples.said;

import java.util.List;
import org.fenghuo.portal.support.XmlReading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapMessagesTests {
    private final CapMessages messages = new CapMessages("qinghai.example", FeedExamples::words);

    private XmlReading read(Happened happened, List<Happened> history, Said... said) {
        var xml = CapWriter.write(messages.of(happened, history, List.of(said)));
        Standards.isAlert(xml);
        return new XmlReading(xml);
    }

    @Nested
    class AWarningIsPublished {
        private final Happened published = happened(5, "PUBLISHED", said("枸杞", "ACTUAL"));
        private final XmlReading alert =
                new XmlReading(
                        CapWriter.write(
                                messages.of(
                                        published,
                                        List.of(published),
                                        List.of(said(FeedExamples.HOSTILE, "ACTUAL")))));

        @Test
        void itIsAnAlertWithItsLevelHazardAndArea() {
            assertThat(alert.one("/c:alert/c:identifier")).isEqualTo("FH-2026-000011.5");
            assertThat(alert.one("/c:alert/c:sender")).isEqualTo("qinghai.example");
            assertThat(alert.one("/c:alert/c:sent")).isEqualTo("2026-03-02T16:00:05+08:00");
            assertThat(alert.one("/c:alert/c:status")).isEqualTo("Actual");
            assertThat(alert.one("/c:alert/c:msgType")).isEqualTo("Alert");
            assertThat(alert.all("/c:alert/c:references")).isEmpty();
            assertThat(alert.one("//c:event")).isEqualTo("进出口商品质量安全风险预警");
            assertThat(alert.one("//c:category")).isEqualTo("Health");
            assertThat(alert.one("//c:severity")).isEqualTo("Severe");
            assertThat(alert.one("//c:urgency")).isEqualTo("Immediate");
            assertThat(alert.one("//c:certainty")).isEqualTo("Observed");
            assertThat(alert.one("//c:responseType")).isEqualTo("Avoid");
            assertThat(alert.one("//c:geocode[c:valueName='GB/T 2260']/c:value"))
                    .isEqualTo("630000");
            assertThat(alert.one("//c:headline")).isEqualTo(FeedExamples.SURVIVES);
        }

        @Test
        void itKeepsTheStandardsSchema() {
            assertThat(
                            read(
                                            published,
                                            List.of(published),
                                            said(FeedExamples.HOSTILE, "ACTUAL"))
                                    .all("//c:info"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTED, Update, Avoid, Immediate",
        "LEVEL_CHANGED, Update, Avoid, Immediate",
        "FACTS_CHANGED, Update, Avoid, Immediate",
        "LIFTED, Update, AllClear, Past",
        "EXPIRED, Update, AllClear, Past",
        "WITHDRAWN, Cancel, None, Past",
        "RESTORED, Alert, Avoid, Immediate"
    })
    void whatHappensLaterIsAMessageThatNamesTheEarlier(
            String change, String msgType, String response, String urgency) {
        var first = happened(5, "PUBLISHED", said("枸杞", "ACTUAL"));
        var later = happened(9, change, said("枸杞", "ACTUAL"));

        var read = read(later, List.of(first, later), said("枸杞", "ACTUAL"));

        assertThat(read.one("/c:alert/c:msgType")).isEqualTo(msgType);
        assertThat(read.one("//c:responseType")).isEqualTo(response);
        assertThat(read.one("//c:urgency")).isEqualTo(urgency);
        assertThat(read.one("/c:alert/c:references"))
                .isEqualTo("qinghai.example,FH-2026-000011.5,2026-03-02T16:00:05+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXERCISE", "TEST"})
    void anExerciseIsNeverActual(String mode) {
        var happened = happened(5, "PUBLISHED", said("x", mode));

        assertThat(read(happened, List.of(happened), said("x", mode)).one("/c:alert/c:status"))
                .isNotEqualTo("Actual");
    }

    @Test
    void whatIsGoneIsCancelledWithoutAWord() {
        var first = happened(5, "PUBLISHED", null);
        var end = happened(9, "EXPIRED", null);

        var read = read(end, List.of(first, end));

        assertThat(read.one("/c:alert/c:msgType")).isEqualTo("Cancel");
        assertThat(read.all("//c:info")).isEmpty();
        assertThat(read.one("/c:alert/c:references")).contains("FH-2026-000011.5");
    }
}
