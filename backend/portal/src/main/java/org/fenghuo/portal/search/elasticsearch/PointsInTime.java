package org.fenghuo.portal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * States of the index that walks by relevance can go on in: scores move with every write, and a
 * walk that sees them move would repeat and miss. One is shared by all who begin in the same
 * second, or for as long as nothing is written.
 */
@Component
class PointsInTime {
    static final String KEPT = "5m";
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** Before the engine forgets it, minus the time a reader may need for the first page. */
    private static final Duration USED = Duration.ofMinutes(1);

    private static final int MOST = 60;

    private final ElasticsearchClient client;
    private final Clock clock;
    private final ReentrantLock opening = new ReentrantLock();
    private final Deque<View> open = new ArrayDeque<>();

    PointsInTime(ElasticsearchClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** What was written last when it was opened tells whether the index has moved since. */
    private record View(String id, String alias, long state, Instant openedAt, Instant checkedAt) {}

    String current(String alias) {
        opening.lock();
        try {
            Instant now = clock.instant();
            View last = open.peekLast();
            boolean usable =
                    last != null
                            && last.alias().equals(alias)
                            && last.openedAt().plus(USED).isAfter(now);
            if (usable && last.checkedAt().plus(FRESH).isAfter(now)) {
                return last.id();
            }
            long state = state(alias);
            return usable && last.state() == state ? checked(last, now) : opened(alias, state, now);
        } finally {
            opening.unlock();
        }
    }

    private String checked(View last, Instant now) {
        open.removeLast();
        open.addLast(new View(last.id(), last.alias(), last.state(), last.openedAt(), now));
        return last.id();
    }

    private String opened(String alias, long state, Instant now) {
        String id =
                Asking.of(() ->
                                client.openPointInTime(
                                        p -> p.index(alias).keepAlive(k -> k.time(KEPT))))
                        .id();
        open.addLast(new View(id, alias, state, now, now));
        while (open.size() > MOST) {
            String oldest = open.removeFirst().id();
            Asking.of(() -> client.closePointInTime(c -> c.id(oldest)));
        }
        return id;
    }

    private long state(String alias) {
        Double last =
                Objects.requireNonNull(
                                Asking.of(() ->
                                                client.search(
                                                        s ->
                                                                s.index(alias)
                                                                        .size(0)
                                                                        .aggregations(
                                                                                "last",
                                                                                a ->
                                                                                        a.max(m ->
                                                                                                m
                                                                                                        .field(
                                                                                                                "last_seq"))),
                                                        Void.class))
                                        .aggregations()
                                        .get("last"))
                        .max()
                        .value();
        return last == null ? 0 : last.longValue();
    }
}
