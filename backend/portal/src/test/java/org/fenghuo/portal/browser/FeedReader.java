package org.fenghuo.portal.browser;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.XmlReading;
import org.jspecify.annotations.Nullable;

/**
 * A feed reader as anybody has it: it is given an address, asks again with the tag it got, and
 * tells what is new or was updated. It knows Atom and nothing of the portal.
 */
final class FeedReader {
    private final Client client;
    private final String path;
    private final Map<String, Entry> known = new HashMap<>();
    private @Nullable String tag;

    /**
     * Subscribes.
     *
     * @param address as it was copied; its host is the public's, not the test's
     */
    FeedReader(Client client, String address) {
        this.client = client;
        var uri = URI.create(address);
        this.path = uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** An entry as the reader shows it. */
    record Entry(String id, String title, Instant updated, String link, String content) {
        /** On the portal under test. */
        String path() {
            return URI.create(link).getPath();
        }
    }

    /** What was not there before, or is there with a later date. */
    List<Entry> news() {
        var answer =
                tag == null
                        ? client.get(path, "Accept-Language", "zh-CN")
                        : client.get(path, "Accept-Language", "zh-CN", "If-None-Match", tag);
        if (answer.statusCode() == 304) {
            return List.of();
        }
        tag = answer.headers().firstValue("ETag").orElse(null);
        var news = new ArrayList<Entry>();
        for (var entry : entries(new XmlReading(answer.body()))) {
            var before = known.put(entry.id(), entry);
            if (before == null || before.updated().isBefore(entry.updated())) {
                news.add(entry);
            }
        }
        return news;
    }

    /** How many entries it keeps. */
    int kept() {
        return known.size();
    }

    private static List<Entry> entries(XmlReading feed) {
        var ids = feed.all("//a:entry/a:id");
        var titles = feed.all("//a:entry/a:title");
        var updated = feed.all("//a:entry/a:updated");
        var links = feed.all("//a:entry/a:link[@rel='alternate' and not(@hreflang)]/@href");
        var contents = feed.all("//a:entry/a:content");
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < ids.size(); i++) {
            entries.add(
                    new Entry(
                            ids.get(i),
                            titles.get(i),
                            Instant.parse(updated.get(i)),
                            links.get(i),
                            contents.get(i)));
        }
        return entries;
    }
}
