package org.fenghuo.portal.reference;

import java.util.List;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * {@code codes.graphqls}: the lists as the public asks for them. All in memory, so nothing here is
 * batched.
 */
@Controller
class CodesGraphql {
    private final Reference reference;

    CodesGraphql(Reference reference) {
        this.reference = reference;
    }

    @QueryMapping
    List<CodeList> codeLists(@Argument @Nullable List<String> names) {
        return names == null
                ? reference.lists()
                : IntStream.range(0, names.size())
                        .mapToObj(i -> named("names[" + i + "]", names.get(i)))
                        .toList();
    }

    private CodeList named(String field, String name) {
        return reference
                .list(name)
                .orElseThrow(() -> new InvalidInput(Problem.of(field, "unknown-code-list", name)));
    }

    @QueryMapping
    List<Category> categories(@Argument @Nullable Boolean featured) {
        return reference.categories().stream()
                .filter(category -> featured == null || category.featured() == featured)
                .toList();
    }

    @QueryMapping
    @Nullable Category category(@Argument String id) {
        return reference.category(id).orElse(null);
    }

    @QueryMapping
    @Nullable Country country(@Argument String code) {
        return reference.country(code).orElse(null);
    }

    @SchemaMapping(typeName = "Category", field = "above")
    List<Category> above(Category category) {
        return reference.lineage(category.id()).reversed().stream()
                .filter(id -> !id.equals(category.id()))
                .flatMap(id -> reference.category(id).stream())
                .toList();
    }

    @SchemaMapping(typeName = "Category", field = "children")
    List<Category> children(Category category) {
        return reference.categories().stream()
                .filter(below -> category.id().equals(below.parent()))
                .toList();
    }

    @SchemaMapping(typeName = "Category", field = "parent")
    @Nullable Category parent(Category category) {
        return category.parent() == null
                ? null
                : reference.category(category.parent()).orElse(null);
    }

    @SchemaMapping(typeName = "Category", field = "hsCodes")
    List<String> hsCodes(Category category) {
        return category.hsCodes().stream().map(HsCode::value).toList();
    }

    @SchemaMapping(typeName = "Agency", field = "successor")
    @Nullable Agency successor(Agency agency) {
        return agency.successor() == null
                ? null
                : reference.agency(agency.successor()).orElse(null);
    }
}
