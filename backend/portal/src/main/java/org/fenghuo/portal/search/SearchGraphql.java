package org.fenghuo.portal.search;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.fenghuo.portal.kernel.Connection;
import org.fenghuo.portal.kernel.Edge;
import org.fenghuo.portal.kernel.PageInfo;
import org.fenghuo.portal.kernel.Paging;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.reference.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchGraphql {
    private final Search search;
    private final SearchFacets facets;

    SearchGraphql(Search search, SearchFacets facets) {
        this.search = search;
        this.facets = facets;
    }

    @QueryMapping
    SearchConnection search(@Arguments Asked asked, DataFetchingFieldSelectionSet selected) {
        SearchQuery query = facets.query(asked.input());
        Paging paging = Paging.of(asked.first(), asked.after(), asked.last(), asked.before());
        Found found =
                search.find(
                        query,
                        SearchCursor.walk(query, paging, selected.contains("edges/highlights")));
        Connection<Hit> page =
                paging.page(found.hits(), hit -> SearchCursor.of(query, found.view(), hit.place()));
        return new SearchConnection(
                query,
                Math.toIntExact(found.totalCount()),
                found.loosened(),
                page.edges(),
                page.pageInfo(),
                facets.of(query, found.counts()));
    }

    @SchemaMapping(typeName = "SearchEdge")
    Publication node(Edge<Hit> edge) {
        return edge.node().publication();
    }

    @SchemaMapping(typeName = "SearchEdge")
    List<Highlight> highlights(Edge<Hit> edge) {
        return edge.node().highlights();
    }

    /** Where a language is wanted, a text stands for the one it would be given in. */
    @SchemaMapping(typeName = "SearchConnection")
    Text language(SearchConnection connection) {
        return Text.of("中文", "English");
    }

    /** What to look for, and which page of it. */
    record Asked(
            SearchInput input,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {}

    /** A page of what was found by a query, with what it could be narrowed to. */
    record SearchConnection(
            SearchQuery query,
            int totalCount,
            boolean loosened,
            List<Edge<Hit>> edges,
            PageInfo pageInfo,
            List<FacetCounts> facets) {}

    /** One facet with its values, and what of it is left out. */
    record FacetCounts(String name, Text label, List<FacetCount> values, List<Code> excluded) {}

    /** One value of a facet, and how many would be found with it. */
    record FacetCount(String value, Text label, long count, boolean selected) {}
}
