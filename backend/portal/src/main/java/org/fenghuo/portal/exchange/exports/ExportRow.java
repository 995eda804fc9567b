package org.fenghuo.portal.exchange.exports;

import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Head;
import org.fenghuo.portal.publishing.Origin;
import org.fenghuo.portal.publishing.PublicState;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.publishing.Tombstone;
import org.jspecify.annotations.Nullable;

/** What one row of an export is about. */
sealed interface ExportRow {
    /** A publication as it stands. */
    record Shown(Publication publication, Origin origin) implements ExportRow {
        /** The same in the exchange format, with where it stands. */
        Draft draft() {
            Head head = publication.head();
            return new Draft(
                    origin.key(),
                    claim(head.rating()),
                    publication.wording(),
                    new PublicState(
                            head.number(),
                            (long) head.edition(),
                            head.standing(),
                            head.rating().level(),
                            origin.ground(),
                            head.reason(),
                            head.publishedAt(),
                            head.updatedAt()));
        }

        private static @Nullable RatingClaim claim(Rating rating) {
            String scheme = rating.scheme();
            String name = rating.name();
            return scheme == null || name == null ? null : new RatingClaim(scheme, name);
        }
    }

    /** A publication that may no longer be shown; only increments say so. */
    record Gone(Tombstone tombstone) implements ExportRow {}
}
