package org.fenghuo.portal.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page begins and ends, after the Relay connections specification. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {
    static PageInfo of(
            List<? extends Edge<?>> edges, boolean hasNextPage, boolean hasPreviousPage) {
        return edges.isEmpty()
                ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
                : new PageInfo(
                        hasNextPage,
                        hasPreviousPage,
                        edges.getFirst().cursor(),
                        edges.getLast().cursor());
    }
}
