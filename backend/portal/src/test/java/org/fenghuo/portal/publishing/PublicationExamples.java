package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.fenghuo.portal.kernel.HazardType;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.MeasureType;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.kernel.Uscc;

/** Invented publications. Each call of a draft is one more: its key and reference are its own. */
public final class PublicationExamples {
    public static final Uscc GOJI_FIRM = Uscc.completing("91630000MA00EXAMP");
    public static final RatingClaim ORANGE = new RatingClaim("emergency-response-law-2024", "橙色");
    public static final RatingClaim RED = new RatingClaim("emergency-response-law-2024", "红色");

    private PublicationExamples() {}

    public static Draft gojiWarning() {
        return draft(gojiWording());
    }

    public static Draft draft(Wording wording) {
        return new Draft(new ExternalKey("test", UUID.randomUUID().toString()), ORANGE, wording);
    }

    public static Wording gojiWording() {
        return wording(Text.of("枸杞农药残留超标风险预警", "Pesticide residue in goji berries"), warning());
    }

    public static Wording wording(Text title, Details details) {
        return new Wording(
                Lang.ZH,
                title,
                Text.of("检出毒死蜱超过限量。", "Chlorpyrifos above the limit."),
                "xining-customs",
                "《中华人民共和国食品安全法》第一百一十八条",
                null,
                null,
                List.of("630000"),
                List.of(source()),
                List.of(goji()),
                List.of(new Hazard(HazardType.CHEMICAL, null, Text.of("毒死蜱", "chlorpyrifos"))),
                List.of(
                        new Measure(
                                MeasureType.SUSPEND_SALE, Text.zh("暂停销售该批次"), null, null, null)),
                List.of(gojiFirm()),
                List.of(),
                details);
    }

    private static Source source() {
        return new Source(
                "test",
                UUID.randomUUID().toString(),
                "https://example.org/1",
                LocalDate.of(2026, 3, 1));
    }

    private static Product goji() {
        return new Product(
                Text.of("枸杞干果", "Dried goji berries"),
                "goji",
                null,
                null,
                "20260115A",
                null,
                new HsCode("081340"),
                "CN",
                LocalDate.of(2026, 1, 15),
                LocalDate.of(2026, 1, 20));
    }

    private static Enterprise gojiFirm() {
        return new Enterprise(
                EnterpriseRole.PRODUCER, "示例枸杞有限公司", GOJI_FIRM, null, null, "CN", null);
    }

    public static Warning warning() {
        return new Warning(
                WarningMode.ACTUAL,
                Audience.PUBLIC,
                Urgency.IMMEDIATE,
                Certainty.OBSERVED,
                Direction.EXPORT,
                Text.zh("口岸检验"),
                Text.zh("长期食用可能损害神经系统"),
                Text.of("停止食用该批次产品", "Do not eat this batch"),
                LocalDate.of(2027, 1, 1));
    }

    /** Public until a moment, then gone. */
    public static Draft blacklistEntryUntil(Instant autoStopAt) {
        Wording base = gojiWording();
        return draft(
                new Wording(
                        base.original(),
                        Text.zh("严重违法失信名单：示例枸杞有限公司"),
                        base.summary(),
                        base.authority(),
                        base.authorityBasis(),
                        null,
                        null,
                        base.areas(),
                        base.sources(),
                        base.products(),
                        base.hazards(),
                        base.measures(),
                        List.of(
                                new Enterprise(
                                        EnterpriseRole.SUBJECT,
                                        "示例枸杞有限公司",
                                        GOJI_FIRM,
                                        null,
                                        null,
                                        "CN",
                                        null)),
                        List.of(),
                        entryUntil(autoStopAt)));
    }

    private static BlacklistEntry entryUntil(Instant autoStopAt) {
        return new BlacklistEntry(
                Text.zh("严重违法失信名单"),
                Text.zh("出口枸杞以次充好"),
                null,
                "青市监处〔2026〕1号",
                null,
                "青海省市场监督管理局",
                LocalDate.of(2026, 1, 1),
                "《市场监督管理严重违法失信名单管理办法》",
                null,
                List.of(),
                Severity.SERIOUS,
                LocalDate.of(2026, 1, 5),
                null,
                LocalDate.of(2029, 1, 5),
                autoStopAt,
                null,
                null,
                List.of());
    }

    public static Wording titled(Wording wording, Text title) {
        return copy(wording, title, wording.expiresAt());
    }

    public static Wording until(Wording wording, Instant expiresAt) {
        return copy(wording, wording.title(), expiresAt.truncatedTo(ChronoUnit.MICROS));
    }

    private static Wording copy(
            Wording w, Text title, @org.jspecify.annotations.Nullable Instant expiresAt) {
        return new Wording(
                w.original(),
                title,
                w.summary(),
                w.authority(),
                w.authorityBasis(),
                w.effectiveFrom(),
                expiresAt,
                w.areas(),
                w.sources(),
                w.products(),
                w.hazards(),
                w.measures(),
                w.enterprises(),
                w.relations(),
                w.details());
    }

    /** The goji warning as it stands after publishing, without a database. */
    public static Publication published(long serial) {
        Instant at = Instant.parse("2026-03-02T08:00:00Z");
        Head head =
                new Head(
                        serial,
                        PublicationNumber.of(2026, serial),
                        1,
                        Standing.IN_FORCE,
                        new Rating(Level.II, ORANGE.scheme(), ORANGE.name()),
                        at,
                        at,
                        null,
                        null,
                        serial);
        return new Publication(head, 1, gojiWording());
    }
}
