package org.fenghuo.portal.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a feed in one format. */
interface FeedWriter {
    /** A reader takes no more than this without complaint, and 900 KB never. */
    int FITS = 100_000;

    /** Characters of an entry's texts together, tried one after the other until the feed fits. */
    List<Integer> LENGTHS = List.of(2_000, 1_200, 800, 600, 450, 350, 280, 220, 160, 120, 80);

    String write(FeedDocument feed);

    /** With texts as long as there is room for. */
    default byte[] fitting(FeedDocument feed) {
        return LENGTHS.stream()
                .map(length -> write(feed.within(length)).getBytes(StandardCharsets.UTF_8))
                .filter(body -> body.length < FITS)
                .findFirst()
                .orElseGet(() ->
                        write(feed.within(LENGTHS.getLast())).getBytes(StandardCharsets.UTF_8));
    }
}
