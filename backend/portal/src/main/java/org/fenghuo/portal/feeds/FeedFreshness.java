package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How new a feed can be: of every source that is taken in by files, when it last was and when it is
 * expected again. It changes when a source comes or is late, and with it the feed.
 *
 * @param words the same for people; null when there is nothing to say
 */
record FeedFreshness(@Nullable String words, List<Source> sources) {
    /** Of a feed of one publication: it does not depend on sources that come again. */
    static final FeedFreshness NONE = new FeedFreshness(null, List.of());

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    FeedFreshness {
        sources = List.copyOf(sources);
    }

    /** One source; the schema's fields. */
    record Source(
            String system,
            String label,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant expectedNextAt,
            boolean late) {}

    /**
     * Puts it into words.
     *
     * @param all as the schema told; null while they could not be read
     */
    static FeedFreshness of(@Nullable List<Source> all, FeedWords words) {
        var sources =
                Objects.requireNonNullElse(all, List.<Source>of()).stream()
                        .filter(source -> source.lastSuccessAt() != null)
                        .toList();
        var said =
                sources.stream()
                        .map(source -> say(source, words))
                        .collect(Collectors.joining(words.say("fresh.and")));
        return sources.isEmpty() ? NONE : new FeedFreshness(words.say("fresh", said), sources);
    }

    private static String say(Source source, FeedWords words) {
        var came = MINUTE.format(Objects.requireNonNull(source.lastSuccessAt()));
        if (source.expectedNextAt() == null) {
            return words.say("fresh.source", source.label(), came);
        }
        return words.say(
                source.late() ? "fresh.late" : "fresh.next",
                source.label(),
                came,
                MINUTE.format(source.expectedNextAt()));
    }
}
