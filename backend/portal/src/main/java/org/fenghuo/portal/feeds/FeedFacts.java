package org.fenghuo.portal.feeds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.feeds.FeedEntry.Day;
import org.fenghuo.portal.feeds.FeedEntry.Fact;
import org.jspecify.annotations.Nullable;

/** What an entry tells beside title and summary, most needed first: what is cut is cut behind. */
record FeedFacts(FeedWords words) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_PRODUCTS = 20;

    /** What changed, field by field. */
    List<Fact> ofChange(Happened happened) {
        var facts = new ArrayList<Fact>(differences(happened));
        add(facts, "number", happened.number());
        return facts;
    }

    List<Fact> of(Happened happened, Said said) {
        var facts = new ArrayList<Fact>();
        add(facts, "change", reasoned(happened));
        add(facts, "level", level(said));
        add(facts, "todo", said.whatToDo());
        add(facts, "happens", said.whatHappens());
        add(facts, "whom", said.whom());
        add(
                facts,
                "products",
                joined(said.products().stream().limit(MOST_PRODUCTS).map(Said.Product::inWords)));
        add(facts, "hazards", joined(said.hazards().stream().map(Said.Hazard::inWords)));
        add(facts, "authority", said.authority().name());
        add(facts, "standing", said.standingLabel());
        add(facts, "number", happened.number());
        add(
                facts,
                "source",
                joined(
                        said.sources().stream()
                                .map(source ->
                                        joined(
                                                Stream.of(
                                                        source.systemLabel(),
                                                        source.reference())))));
        return facts;
    }

    private static List<Fact> differences(Happened happened) {
        return Objects.requireNonNullElse(happened.differences(), List.<Happened.Difference>of())
                .stream()
                .map(difference ->
                        new Fact(
                                difference.label(),
                                FeedText.clean(
                                        Objects.requireNonNullElse(difference.before(), "–")
                                                + " → "
                                                + Objects.requireNonNullElse(
                                                        difference.after(), "–"))))
                .toList();
    }

    private void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(words.say("fact." + label), FeedText.clean(text)));
        }
    }

    private @Nullable String reasoned(Happened happened) {
        return happened.isFirst() && happened.reason() == null
                ? null
                : joined(Stream.of(happened.changeLabel(), happened.reason()));
    }

    /** Never a bare colour: with the scale, and the name it has there. */
    private static String level(Said said) {
        return Objects.requireNonNull(
                joined(
                        Stream.of(
                                said.levelLabel(),
                                said.levelName(),
                                said.levelScheme() == null ? null : said.levelScheme().name())));
    }

    private static @Nullable String joined(Stream<@Nullable String> parts) {
        return parts.filter(Objects::nonNull)
                .reduce((before, next) -> before + " · " + next)
                .orElse(null);
    }

    List<Day> days(Said said) {
        var days = new ArrayList<Day>();
        var ends = said.endsAt();
        // what ends at midnight ends with the day before
        add(days, "ends", ends == null ? null : LocalDate.ofInstant(ends.minusNanos(1), ZONE));
        add(days, "review", said.reviewDueOn());
        add(days, "recall", said.endsOn());
        add(days, "term", said.minTermEnd());
        add(days, "lab", said.validTo());
        return days;
    }

    private void add(List<Day> days, String what, @Nullable LocalDate on) {
        if (on != null) {
            days.add(new Day(what, words.say("day." + what), on));
        }
    }
}
