package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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
                fresh(),
                List.of(changes).stream().map(entries::latest).toList());
    }

    /** Of two sources one is late, and one has never come. */
    static FeedFreshness fresh() {
        return FeedFreshness.of(
                List.of(
                        new FeedFreshness.Source("fenghuo", "This portal", null, null, false),
                        new FeedFreshness.Source(
                                "eu-rasff", "RASFF", AT, AT.plusSeconds(604_800), false),
                        new FeedFreshness.Source("us-fsis", "FSIS", AT, AT.plusSeconds(60), true)),
                words("en"));
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

    /** With one text in all places where others write. */
    static Said said(String text, String mode) {
        var json =
                JsonMapper.shared()
                        .readValue(
                                """
                                {"language": "ZH", "languages": ["ZH", "EN"], "publishedAt": "2026-03-02T08:00:00Z",
                                 "endsAt": "2026-06-30T16:00:00Z", "standing": "IN_FORCE", "standingLabel": "In force",
                                 "kindLabel": "风险预警", "level": "II", "levelLabel": "Level II – orange",
                                 "levelName": "橙色", "levelScheme": {"name": "Emergency response law"},
                                 "authority": {"id": "xining-customs", "name": "Xining Customs"},
                                 "url": "https://portal.example/publications/FH-2026-000011",
                                 "areas": [{"code": "630000", "name": "青海省"}],
                                 "products": [{"name": "Dried goji", "batch": "A1", "origin": {"name": "China"},
                                               "category": {"id": "goji", "name": "Goji berries"}}],
                                 "hazards": [{"type": "CHEMICAL", "typeLabel": "Chemical", "name": "chlorpyrifos"}],
                                 "sources": [{"system": "test", "systemLabel": "Test", "reference": "1"}],
                                 "audienceLabel": "Public", "urgency": "IMMEDIATE", "certainty": "OBSERVED",
                                 "reviewDueOn": "2027-01-01"}\
                                """,
                                new TypeReference<Map<String, Object>>() {});
        json.putAll(Map.of("title", text, "summary", text, "danger", text, "advice", text));
        json.putAll(Map.of("mode", mode, "modeLabel", mode.toLowerCase(Locale.ROOT)));
        return JsonMapper.shared().convertValue(json, Said.class);
    }
}
