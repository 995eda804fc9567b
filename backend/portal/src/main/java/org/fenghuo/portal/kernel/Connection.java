package org.fenghuo.portal.kernel;

import java.util.List;

/**
 * A part of a list, after the Relay connections specification; its name tells Spring that it needs
 * no adapting.
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {
    public Connection {
        edges = List.copyOf(edges);
    }
}
