package org.fenghuo.portal.search;

import org.fenghuo.portal.kernel.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What search says of itself in {@code status}. */
@Controller
@SchemaMapping(typeName = "Status")
class StatusOfSearchGraphql {
    private final IndexDefinition definition;
    private final IndexStore store;
    private final Projector projector;

    StatusOfSearchGraphql(IndexDefinition definition, IndexStore store, Projector projector) {
        this.definition = definition;
        this.store = store;
        this.projector = projector;
    }

    /** Asks the engine: the projector stands still without a database, too, and search does not. */
    @SchemaMapping
    boolean searchAvailable() {
        try {
            return store.behind(definition.alias()).isPresent();
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    @SchemaMapping
    @Nullable Long searchLag() {
        var lag = projector.lag();
        return lag.isPresent() ? lag.getAsLong() : null;
    }
}
