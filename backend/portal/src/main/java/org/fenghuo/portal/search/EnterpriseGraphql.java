package org.fenghuo.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenghuo.portal.publishing.Enterprise;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Firms have no register here: they are what publications name. */
@Controller
class EnterpriseGraphql {
    private static final Walk FIRST = new Walk(1, false, false, List.of(), null);

    private final Search search;

    EnterpriseGraphql(Search search) {
        this.search = search;
    }

    @QueryMapping
    @Nullable Enterprise enterprise(@Argument String key) {
        return search.find(naming(key), FIRST).hits().stream()
                .flatMap(hit -> hit.publication().wording().enterprises().stream())
                .filter(enterprise -> key.equals(enterprise.key()))
                .findFirst()
                .orElse(null);
    }

    private static SearchQuery naming(String key) {
        return SearchQuery.EVERYTHING.choosing(Map.of(Facet.ENTERPRISES, Set.of(key)));
    }
}
