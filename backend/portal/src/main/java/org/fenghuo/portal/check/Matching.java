package org.fenghuo.portal.check;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return products(publication).stream()
                .map(lines -> new Rows(new Comparing(item, publication, lines).rows()))
                .map(rows ->
                        new Match(publication, Verdict.of(rows, publication.kind()), rows.all()))
                .filter(match -> match.verdict() != Verdict.UNLIKE)
                .min(Comparator.comparing(Match::verdict));
    }

    /**
     * A publication names a product once for each of its batches; a reader wants to see them all
     * together. One named without a batch stands for all of them and stays by itself.
     */
    private static Collection<List<Product>> products(Publication publication) {
        return publication.products().isEmpty()
                ? List.of(List.of())
                : publication.products().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Matching::identity,
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values();
    }

    private static List<@Nullable Object> identity(Product line) {
        return Arrays.asList(
                line.name(),
                line.brand(),
                line.model(),
                line.gtin(),
                line.hsCode(),
                line.batch() == null,
                line.producedFrom() == null && line.producedTo() == null);
    }
}
