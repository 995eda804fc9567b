package org.fenghuo.portal.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.search.QuestionGraphql.Offer;
import org.fenghuo.portal.search.QuestionGraphql.UnderstoodConcept;
import org.fenghuo.portal.search.SearchGraphql.SearchConnection;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Thesaurus;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where to go from a search: what is near to its words, and the category it names. */
@Controller
class NearestGraphql {
    private final Nearest nearest;
    private final Reference reference;
    private final Map<String, Category> categories;

    NearestGraphql(Nearest nearest, Reference reference, Thesaurus thesaurus) {
        this.nearest = nearest;
        this.reference = reference;
        this.categories =
                reference.categories().stream()
                        .filter(category -> concept(thesaurus, category) != null)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        category -> String.valueOf(concept(thesaurus, category)),
                                        category -> category,
                                        (one, other) -> one));
    }

    @SchemaMapping(typeName = "SearchConnection")
    List<Offer> nearest(SearchConnection connection) {
        return connection.totalCount() > 0
                ? List.of()
                : nearest
                        .to(
                                connection.query().question().parts().stream()
                                        .map(Part::written)
                                        .toList())
                        .stream()
                        .map(found ->
                                new Offer(
                                        found.text(),
                                        found.type(),
                                        reference.label("suggestionTypes", found.type().name()),
                                        Math.toIntExact(found.count())))
                        .toList();
    }

    @SchemaMapping(typeName = "UnderstoodConcept")
    @Nullable Category category(UnderstoodConcept concept) {
        return categories.get(concept.id());
    }

    private static @Nullable String concept(Thesaurus thesaurus, Category category) {
        return thesaurus.ofCode("categories", category.id()).orElse(null);
    }
}
