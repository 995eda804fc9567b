package org.fenghuo.portal.exchange.imports;

import graphql.GraphQLContext;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** {@code freshness} of the schema. */
@Controller
class FreshnessGraphql {
    private final Freshness freshness;

    FreshnessGraphql(Freshness freshness) {
        this.freshness = freshness;
    }

    @QueryMapping
    List<SourceFreshness> freshness() {
        return freshness.all();
    }

    @SchemaMapping(typeName = "Status")
    List<SourceFreshness> sources() {
        return freshness.all();
    }

    /** Beside what was found stands how new it can be: counted once, however many are checked. */
    @SchemaMapping(typeName = "ItemCheck", field = "freshness")
    List<SourceFreshness> freshnessOfCheck(GraphQLContext context) {
        return context.computeIfAbsent(SourceFreshness.class, key -> freshness.all());
    }
}
