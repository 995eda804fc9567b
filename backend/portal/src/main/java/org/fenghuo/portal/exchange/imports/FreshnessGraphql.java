package org.fenghuo.portal.exchange.imports;

import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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
}
