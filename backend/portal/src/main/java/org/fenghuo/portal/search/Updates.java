package org.fenghuo.portal.search;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.publishing.Place;
import org.fenghuo.portal.publishing.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where publications stand in the order of their last change. The database knows it for kinds and
 * levels, search or not; the index knows it for everything else.
 */
@Service
class Updates {
    private static final Set<Facet> OF_THE_DATABASE = EnumSet.of(Facet.KINDS, Facet.LEVELS);
    private static final Comparator<Place> LATEST_FIRST =
            Comparator.comparing(Place::at).thenComparingLong(Place::id).reversed();

    private final Publications publications;
    private final Search search;
    private final Tombstones tombstones;
    private final Clock clock;

    Updates(Publications publications, Search search, Tombstones tombstones, Clock clock) {
        this.publications = publications;
        this.search = search;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    /** Up to the walk's limit, in its direction. */
    List<Place> along(SearchQuery query, Walk walk) {
        Instant since = clock.instant().minus(SearchDocument.TOMBSTONE_KEPT);
        if (announcesGone(query) && OF_THE_DATABASE.containsAll(query.chosen().keySet())) {
            return publications.byLastChange(
                    new Publications.Changed(
                            chosen(query, Facet.KINDS, Kind::valueOf),
                            chosen(query, Facet.LEVELS, Level::valueOf),
                            since),
                    new Publications.Step(from(walk), walk.backward(), walk.limit()));
        }
        Stream<Place> shown =
                search.find(query, walk).hits().stream().map(hit -> place(hit.place()));
        Stream<Place> gone =
                announcesGone(query)
                        ? tombstones.gone(query, walk, since).stream()
                        : Stream.empty();
        return Stream.concat(shown, gone)
                .distinct()
                .sorted(walk.backward() ? LATEST_FIRST.reversed() : LATEST_FIRST)
                .limit(walk.limit())
                .toList();
    }

    /**
     * Words and dates must not tell what a publication said that may no longer be shown, and one
     * that is asked for by its standing has none.
     */
    static boolean announcesGone(SearchQuery query) {
        return query.text() == null
                && query.from() == null
                && query.to() == null
                && query.excluded().isEmpty()
                && !query.chosen().containsKey(Facet.STANDINGS);
    }

    /** The values of {@link SearchSort#UPDATED}: microseconds and id. */
    static List<String> values(Place place) {
        return List.of(Long.toString(SearchDocument.micros(place.at())), Long.toString(place.id()));
    }

    static Place place(List<String> values) {
        return new Place(
                Instant.EPOCH.plus(Long.parseLong(values.getFirst()), ChronoUnit.MICROS),
                Long.parseLong(values.getLast()));
    }

    private static @Nullable Place from(Walk walk) {
        return walk.place().isEmpty() ? null : place(walk.place());
    }

    private static <T> Set<T> chosen(SearchQuery query, Facet facet, Function<String, T> value) {
        return query.chosen().getOrDefault(facet, Set.of()).stream()
                .map(value)
                .collect(Collectors.toSet());
    }
}
