package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Invented changes and the feeds made of them. */
final class FeedExamples {
    /** Markup, quotes, an emoji, a right-to-left override, a control character, half a pair. */
    static final String HOSTILE =
            "<b>枸杞</b> & \"]]>\" \uD83E\uDED0 \u202Eabc\u202C \u0007 \uD800 , ; \\";

    /** What every format must give back of it. */
    static final String SURVIVES =
            "<b>枸杞</b> & \"]]>\" \uD83E\uDED0 \u202Eabc\u202C \uFFFD \uFFFD , ; \\";

    static final String ADDRESS = "https://portal.example";
    static final FeedIds IDS = new FeedIds("qinghai.example");
    static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private FeedExamples() {}

    static FeedWords words(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("frontend/messages-feeds");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new FeedWords(messages, Locale.of(language));
    }

    static FeedDocument feed(Happened... changes) {
        var entries = new FeedEntries(words("en"), IDS, ADDRESS);
        return new FeedDocument(
                IDS.feed("search?kinds=WARNING"),
                "Fenghuo: " + FeedText.line(HOSTILE),
                "en",
                "Fenghuo",
                ADDRESS + "/search?kinds=WARNING",
                new FeedDocument.Links(
                        ADDRESS + "/search.atom?kinds=WARNING&after=x",
                        ADDRESS + "/search.atom?kinds=WARNING",
                        ADDRESS + "/search.atom?kinds=WARNING&before=y",
                        ADDRESS + "/search.atom?kinds=WARNING&after=z"),
                List.of(changes).stream().map(entries::latest).toList());
    }

    static FeedDocument large() {
        return feed(
                IntStream.range(0, 50)
                        .mapToObj(i ->
                                happened(100 + i, "PUBLISHED", said("长".repeat(9_000), "ACTUAL")))
                        .toArray(Happened[]::new));
    }

    static Happened hostile() {
        return happened(11, "CORRECTED", said(HOSTILE, "ACTUAL"));
    }

    static Happened gone() {
        return new Happened(
                13,
                "FH-2026-000013",
                "BLACKLIST_ENTRY",
                "Blacklist entry",
                "EXPIRED",
                "Expired",
                AT,
                1,
                null,
                null,
                true,
                false,
                null,
                null);
    }

    static Happened happened(long sequence, String change, @Nullable Said said) {
        return new Happened(
                sequence,
                "FH-2026-000011",
                "WARNING",
                "Risk warning",
                change,
                change.toLowerCase(Locale.ROOT),
                AT.plusSeconds(sequence),
                1,
                "II",
                change.equals("PUBLISHED") ? null : HOSTILE,
                said == null,
                said != null && !"ACTUAL".equals(said.mode()),
                null,
                said);
    }

    static Said said(String text, String mode) {
        return new Said(
                text,
                text,
                "ZH",
                List.of("ZH", "EN"),
                AT,
                null,
                Instant.parse("2026-06-30T16:00:00Z"),
                "IN_FORCE",
                "In force",
                "风险预警",
                "II",
                "Level II – orange",
                "橙色",
                new Said.Named(null, "Emergency response law"),
                new Said.Named("xining-customs", "Xining Customs"),
                ADDRESS + "/publications/FH-2026-000011",
                List.of(new Said.Area("630000", "青海省")),
                List.of(
                        new Said.Product(
                                text,
                                null,
                                null,
                                "A1",
                                new Said.Named(null, "China"),
                                new Said.Named("goji", "Goji berries"))),
                List.of(new Said.Hazard("CHEMICAL", "Chemical", "chlorpyrifos", null)),
                List.of(new Said.Source("test", "Test", "1")),
                mode,
                mode.toLowerCase(Locale.ROOT),
                "Public",
                "IMMEDIATE",
                "OBSERVED",
                text,
                text,
                LocalDate.of(2027, 1, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
