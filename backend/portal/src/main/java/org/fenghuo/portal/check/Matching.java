package org.fenghuo.portal.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Warning;
import org.fenghuo.portal.publishing.WarningMode;
import org.jspecify.annotations.Nullable;

/** Judges candidates: which of them an item has to do with, and how. */
final class Matching {
    private Matching() {}

    /** Gravest first. */
    static List<Match> of(Item item, List<Publication> candidates, Instant now) {
        return candidates.stream()
                .filter(publication -> mayCount(publication, now))
                .flatMap(publication -> match(item, publication).stream())
                .sorted(Match.GRAVEST_FIRST)
                .toList();
    }

    /** A drill speaks of nothing that is on a shelf; what has ended may not be shown. */
    private static boolean mayCount(Publication publication, Instant now) {
        Instant goneAt = publication.head().goneAt();
        boolean drill =
                publication.wording().details() instanceof Warning warning
                        && warning.mode() != WarningMode.ACTUAL;
        return !drill && (goneAt == null || goneAt.isAfter(now));
    }

    private static Optional<Match> match(Item item, Publication publication) {
        Stream<@Nullable Product> products =
                publication.products().isEmpty()
                        ? Stream.of((@Nullable Product) null)
                        : publication.products().stream()
                                .<@Nullable Product>map(product -> product);
        return products.map(product -> new Rows(new Comparing(item, publication, product).rows()))
                .map(rows ->
                        new Match(publication, Verdict.of(rows, publication.kind()), rows.all()))
                .filter(match -> match.verdict() != Verdict.UNLIKE)
                .min(Comparator.comparing(Match::verdict));
    }
}
