package org.fenghuo.portal.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fenghuo.portal.publishing.Head;
import org.fenghuo.portal.publishing.Json;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Snapshot;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What search knows of a publication. Made from the publication alone, by the projection and by a
 * rebuild alike; the names of its properties are the fields of {@code publications.index.json}.
 *
 * @param publishedAt microseconds since 1970, as are the other moments: exact, and sortable without
 *     a format
 * @param goneAt from when it may no longer be found
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SearchDocument(
        long id,
        String number,
        String kind,
        String level,
        String standing,
        List<String> hazards,
        List<String> categories,
        List<String> origins,
        String authority,
        List<String> system,
        @JsonProperty("published_on") String publishedOn,
        @JsonProperty("published_at") long publishedAt,
        @JsonProperty("updated_at") long updatedAt,
        @JsonProperty("gone_at") @Nullable Long goneAt,
        @JsonProperty("last_seq") long lastSeq,
        @JsonUnwrapped Tags tags,
        @JsonUnwrapped Shown shown) {
    /** Raised when the same publication makes another document: the index is then built anew. */
    static final int SHAPE = 4;

    /** For this long a filtered feed can still say that something is gone. */
    static final Duration TOMBSTONE_KEPT = Duration.ofDays(30);

    /**
     * The one way to make it.
     *
     * @param lineage a category's id with those above it
     * @param tagging what a publication is about
     */
    static SearchDocument of(
            Snapshot snapshot,
            Function<String, List<String>> lineage,
            Function<Publication, Tags> tagging) {
        Publication publication = snapshot.publication();
        Head head = publication.head();
        Wording wording = publication.wording();
        boolean gone = snapshot.visibility() == Visibility.GONE;
        return new SearchDocument(
                head.id(),
                head.number().value(),
                publication.kind().name(),
                publication.level().name(),
                head.standing().name(),
                wording.hazards().stream().map(hazard -> hazard.type().name()).distinct().toList(),
                categories(wording, lineage),
                codes(wording.products().stream().map(Product::origin)),
                wording.authority(),
                wording.sources().stream().map(Source::system).distinct().toList(),
                publication.publishedOn().toString(),
                micros(head.publishedAt()),
                micros(head.updatedAt()),
                microsOrNull(head.goneAt()),
                head.seq(),
                gone ? Tags.NONE : tagging.apply(publication),
                gone ? Shown.nothing(head.number()) : Shown.of(publication));
    }

    /** Whether even its tombstone has had its time. */
    static boolean isBuried(Snapshot snapshot, Instant now) {
        Instant goneAt = snapshot.publication().head().goneAt();
        return goneAt != null && goneAt.plus(TOMBSTONE_KEPT).isBefore(now);
    }

    /** The publication that {@link Shown#json} holds. */
    public static Publication publication(String json) {
        return Json.MAPPER.readValue(json, Publication.class);
    }

    private static @Nullable Long microsOrNull(@Nullable Instant instant) {
        return instant == null ? null : micros(instant);
    }

    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static List<String> categories(
            Wording wording, Function<String, List<String>> lineage) {
        return wording.products().stream()
                .map(Product::category)
                .filter(Objects::nonNull)
                .flatMap(category -> lineage.apply(category).stream())
                .distinct()
                .toList();
    }

    private static List<String> codes(Stream<@Nullable String> codes) {
        return codes.filter(Objects::nonNull).distinct().toList();
    }
}
