package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One publication in a feed, at its latest change; or one of its changes, in its own feed.
 *
 * @param id the same for ever
 * @param published null for what may no longer be shown
 * @param language tag of title and summary; null for what may no longer be shown
 * @param facts what an editor needs, most needed first
 * @param translations address by language tag
 * @param message the alert message of its latest change
 * @param days that matter
 */
record FeedEntry(
        String id,
        Happened change,
        String title,
        String summary,
        String url,
        @Nullable Instant published,
        Instant updated,
        @Nullable Instant ends,
        @Nullable String language,
        @Nullable String author,
        List<Fact> facts,
        List<Category> categories,
        Map<String, String> translations,
        String message,
        List<Day> days) {
    private static final int SHARE_OF_TITLE = 4;
    private static final int SHARE_OF_SUMMARY = 2;

    FeedEntry {
        facts = List.copyOf(facts);
        categories = List.copyOf(categories);
        translations = Map.copyOf(translations);
        days = List.copyOf(days);
    }

    /** Something said, under its name. */
    record Fact(String label, String text) {}

    /** A code of a list, with its name. */
    record Category(String scheme, String code, String label) {}

    /** A day on which something ends or is due. */
    record Day(String what, String label, LocalDate on) {}

    /** The same with all its texts together no longer than about this; what is cut says so. */
    FeedEntry within(int characters) {
        var shortTitle = FeedText.cut(title, characters / SHARE_OF_TITLE);
        var shortSummary = FeedText.cut(summary, characters / SHARE_OF_SUMMARY);
        var left = characters - shortTitle.length() - shortSummary.length();
        var kept = new ArrayList<Fact>();
        for (var fact : facts) {
            var text = FeedText.cut(fact.text(), Math.max(left, 0));
            if (left > 0) {
                kept.add(new Fact(fact.label(), text));
            }
            left -= text.length() + fact.label().length();
        }
        return new FeedEntry(
                id,
                change,
                shortTitle,
                shortSummary,
                url,
                published,
                updated,
                ends,
                language,
                author,
                kept,
                categories,
                translations,
                message,
                days);
    }
}
