package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fragment {@code Said}, and what the documents ask beside it: a publication as it stands. */
record Said(
        String title,
        String summary,
        String language,
        List<String> languages,
        Instant publishedAt,
        @Nullable Instant effectiveFrom,
        @Nullable Instant endsAt,
        String standing,
        String standingLabel,
        @Nullable String kindLabel,
        String level,
        String levelLabel,
        @Nullable String levelName,
        @Nullable Named levelScheme,
        Named authority,
        String url,
        List<Area> areas,
        List<Product> products,
        List<Hazard> hazards,
        List<Source> sources,
        @Nullable String mode,
        @Nullable String modeLabel,
        @Nullable String audienceLabel,
        @Nullable String urgency,
        @Nullable String certainty,
        @Nullable String danger,
        @Nullable String advice,
        @Nullable LocalDate reviewDueOn,
        @Nullable String salesArea,
        @Nullable String remedy,
        @Nullable String contact,
        @Nullable LocalDate endsOn,
        @Nullable String failureReasonLabel,
        @Nullable String facts,
        @Nullable LocalDate minTermEnd,
        @Nullable LocalDate validTo) {

    /** Something with a name; the id where it was asked for. */
    record Named(@Nullable String id, String name) {}

    record Area(String code, String name) {}

    record Product(
            String name,
            @Nullable String brand,
            @Nullable String model,
            @Nullable String batch,
            @Nullable Named origin,
            @Nullable Named category) {
        String inWords() {
            return Stream.of(name, brand, model, batch, origin == null ? null : origin.name())
                    .filter(Objects::nonNull)
                    .distinct()
                    .reduce((before, next) -> before + " · " + next)
                    .orElse(name);
        }
    }

    record Substance(String label) {}

    record Hazard(
            String type, String typeLabel, @Nullable String name, @Nullable Substance substance) {
        String inWords() {
            if (name != null) {
                return name;
            }
            return substance == null ? typeLabel : substance.label();
        }
    }

    record Source(String system, String systemLabel, @Nullable String reference) {
        boolean isSample() {
            return system.equals("sample");
        }
    }

    /** What to do, in the words of whichever field says it. */
    @Nullable String whatToDo() {
        var both = Stream.of(advice, remedy).filter(Objects::nonNull).distinct().toList();
        return both.isEmpty() ? null : String.join(" ", both);
    }

    /** What can happen, or did. */
    @Nullable String whatHappens() {
        return Stream.of(danger, facts, failureReasonLabel)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Who is affected: whom it addresses and where. */
    @Nullable String whom() {
        var parts =
                Stream.concat(Stream.of(audienceLabel, salesArea), areas.stream().map(Area::name))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    boolean isSample() {
        return sources.stream().anyMatch(Source::isSample);
    }

    boolean isInForce() {
        return standing.equals("IN_FORCE");
    }
}
