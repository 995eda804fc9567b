package org.fenghuo.portal.feeds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.feeds.FeedEntry.Category;
import org.fenghuo.portal.feeds.FeedEntry.Day;
import org.fenghuo.portal.feeds.FeedEntry.Fact;
import org.jspecify.annotations.Nullable;

/** What the schema answered, as entries in the words of one language. */
record FeedEntries(FeedWords words, FeedIds ids, String address) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST_PRODUCTS = 20;

    /** A publication at its latest change. */
    FeedEntry latest(Happened happened) {
        var said = happened.publication();
        return said == null ? bare(happened, ids.publication(happened)) : entry(happened, said);
    }

    /**
     * One thing that happened to a publication. Of what it said then only what changed: the rest is
     * on the page of that edition.
     */
    FeedEntry change(Happened happened, @Nullable Said said) {
        if (said == null || happened.gone()) {
            return bare(happened, ids.change(happened));
        }
        var facts = new ArrayList<Fact>(differences(happened));
        add(facts, "number", happened.number());
        return new FeedEntry(
                ids.change(happened),
                happened,
                words.say("mark", happened.changeLabel()) + FeedText.line(said.title()),
                FeedText.clean(
                        Objects.requireNonNullElse(happened.reason(), happened.changeLabel())),
                said.url() + "?edition=" + happened.edition(),
                happened.at(),
                happened.at(),
                said.endsAt(),
                tag(said.language()),
                said.authority().name(),
                facts,
                List.of(
                        new Category(
                                ids.codes("changes"), happened.change(), happened.changeLabel())),
                Map.of(),
                message(happened),
                List.of());
    }

    /** Number, kind, change and time: all that remains. */
    private FeedEntry bare(Happened happened, String id) {
        return new FeedEntry(
                id,
                happened,
                words.say(
                        "gone.title",
                        happened.number(),
                        happened.kindLabel(),
                        happened.changeLabel()),
                words.say("gone.text"),
                address + "/publications/" + happened.number(),
                null,
                happened.at(),
                null,
                null,
                null,
                List.of(),
                List.of(
                        new Category(ids.codes("kinds"), happened.kind(), happened.kindLabel()),
                        new Category(
                                ids.codes("changes"), happened.change(), happened.changeLabel())),
                Map.of(),
                message(happened),
                List.of());
    }

    private FeedEntry entry(Happened happened, Said said) {
        return new FeedEntry(
                ids.publication(happened),
                happened,
                title(happened, said),
                FeedText.clean(said.summary()),
                said.url(),
                said.publishedAt(),
                happened.at(),
                said.endsAt(),
                tag(said.language()),
                said.authority().name(),
                facts(happened, said),
                categories(happened, said),
                translations(said),
                message(happened),
                days(happened, said));
    }

    private String message(Happened happened) {
        return address
                + "/publications/"
                + happened.number()
                + "/cap/"
                + happened.sequence()
                + ".xml";
    }

    /** A change shows in the title: what was read before is no longer all there is to say. */
    private String title(Happened happened, Said said) {
        var marks = new ArrayList<String>();
        if (happened.exercise() && said.modeLabel() != null) {
            marks.add(said.modeLabel());
        }
        if (said.isSample()) {
            marks.add(words.say("sample"));
        }
        if (!happened.isFirst()) {
            marks.add(happened.changeLabel());
        }
        if (!said.isInForce() && !happened.isEnding()) {
            marks.add(said.standingLabel());
        }
        return marks.stream().map(mark -> words.say("mark", mark)).collect(Collectors.joining())
                + FeedText.line(said.title());
    }

    private List<Fact> facts(Happened happened, Said said) {
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

    private List<Category> categories(Happened happened, Said said) {
        var categories = new ArrayList<Category>();
        categories.add(new Category(ids.codes("kinds"), happened.kind(), happened.kindLabel()));
        categories.add(
                new Category(ids.codes("changes"), happened.change(), happened.changeLabel()));
        categories.add(new Category(ids.codes("levels"), said.level(), said.levelLabel()));
        categories.add(new Category(ids.codes("standings"), said.standing(), said.standingLabel()));
        said.hazards()
                .forEach(hazard ->
                        categories.add(
                                new Category(
                                        ids.codes("hazards"), hazard.type(), hazard.typeLabel())));
        said.products().stream()
                .map(Said.Product::category)
                .filter(Objects::nonNull)
                .forEach(category ->
                        categories.add(
                                new Category(
                                        ids.codes("categories"),
                                        Objects.requireNonNull(category.id()),
                                        category.name())));
        return categories.stream().distinct().limit(MOST_PRODUCTS).toList();
    }

    private static Map<String, String> translations(Said said) {
        return said.languages().stream()
                .map(FeedEntries::tag)
                .filter(language -> !language.equals("bo"))
                .collect(
                        Collectors.toMap(
                                language -> language,
                                language -> said.url() + "?lang=" + language,
                                (one, same) -> one,
                                TreeMap::new));
    }

    private List<Day> days(Happened happened, Said said) {
        var days = new ArrayList<Day>();
        var ends = said.endsAt();
        // what ends at midnight ends with the day before
        add(days, "ends", ends == null ? null : LocalDate.ofInstant(ends.minusNanos(1), ZONE));
        add(days, "review", said.reviewDueOn());
        add(days, "recall", said.endsOn());
        add(days, "term", said.minTermEnd());
        add(days, "lab", said.validTo());
        return happened.gone() ? List.of() : days;
    }

    private void add(List<Day> days, String what, @Nullable LocalDate on) {
        if (on != null) {
            days.add(new Day(what, words.say("day." + what), on));
        }
    }

    private static String tag(String language) {
        return language.toLowerCase(Locale.ROOT);
    }
}
