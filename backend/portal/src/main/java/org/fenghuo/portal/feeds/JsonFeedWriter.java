package org.fenghuo.portal.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.feeds.FeedEntry.Category;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1. What it has no word for is in its extension {@code _fenghuo}. */
final class JsonFeedWriter implements FeedWriter {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String write(FeedDocument feed) {
        return JSON.writeValueAsString(
                new Feed(
                        VERSION,
                        feed.title(),
                        feed.freshness().words(),
                        feed.page(),
                        feed.links().self(),
                        feed.links().next(),
                        List.of(new Author(feed.author())),
                        feed.language(),
                        feed.freshness().sources().isEmpty()
                                ? null
                                : new Freshness(feed.freshness().sources()),
                        feed.entries().stream().map(JsonFeedWriter::item).toList()));
    }

    private static Item item(FeedEntry entry) {
        return new Item(
                entry.id(),
                entry.url(),
                entry.title(),
                entry.summary(),
                FeedText.html(entry),
                entry.published(),
                entry.updated(),
                entry.author() == null ? null : List.of(new Author(entry.author())),
                entry.categories().stream().map(Category::label).distinct().toList(),
                entry.language(),
                Extension.of(entry));
    }

    /** The whole; names as the format has them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Feed(
            String version,
            String title,
            @Nullable String description,
            @JsonProperty("home_page_url") String page,
            @JsonProperty("feed_url") String self,
            @JsonProperty("next_url") @Nullable String next,
            List<Author> authors,
            String language,
            @JsonProperty("_fenghuo") @Nullable Freshness freshness,
            List<Item> items) {}

    /** For programs. */
    record Freshness(List<FeedFreshness.Source> sources) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String url,
            String title,
            String summary,
            @JsonProperty("content_html") String content,
            @JsonProperty("date_published") @Nullable Instant published,
            @JsonProperty("date_modified") Instant modified,
            @Nullable List<Author> authors,
            List<String> tags,
            @Nullable String language,
            @JsonProperty("_fenghuo") Extension extension) {}

    record Author(String name) {}

    /** For programs: codes instead of words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Extension(
            String number,
            String kind,
            String change,
            boolean gone,
            boolean exercise,
            @Nullable String reason,
            List<String> codes,
            Map<String, String> translations,
            String cap) {
        static Extension of(FeedEntry entry) {
            var change = entry.change();
            return new Extension(
                    change.number(),
                    change.kind(),
                    change.change(),
                    change.gone(),
                    change.exercise(),
                    change.reason() == null ? null : FeedText.clean(change.reason()),
                    entry.categories().stream()
                            .map(category ->
                                    category.scheme().replaceFirst(".*/", "")
                                            + "/"
                                            + category.code())
                            .toList(),
                    entry.translations(),
                    entry.message());
        }
    }
}
