package org.fenghuo.portal.kernel;

import java.util.List;

/** A part of a list. */
public record Page<T>(List<Edge<T>> edges, PageInfo pageInfo) {
    public Page {
        edges = List.copyOf(edges);
    }
}
