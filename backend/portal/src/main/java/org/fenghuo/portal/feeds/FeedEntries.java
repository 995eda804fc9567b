package org.fenghuo.portal.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenghuo.portal.feeds.FeedEntry.Category;
import org.jspecify.annotations.Nullable;

/** What the schema answered, as entries in the words of one language. */
record FeedEntries(FeedWords words, FeedIds ids, String address) {
    private static final int MOST_CATEGORIES = 20;

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
                facts().ofChange(happened),
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
                facts().of(happened, said),
                categories(happened, said),
                translations(said),
                message(happened),
                facts().days(said));
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
        return categories.stream().distinct().limit(MOST_CATEGORIES).toList();
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

    private FeedFacts facts() {
        return new FeedFacts(words);
    }

    private static String tag(String language) {
        return language.toLowerCase(Locale.ROOT);
    }
}
