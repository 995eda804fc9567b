package org.fenghuo.portal.reference;

import java.util.List;
import org.fenghuo.portal.kernel.HsCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** {@code entities.graphqls}: where a code of goods stands. */
@Controller
class HsCodeGraphql {
    private final Reference reference;

    HsCodeGraphql(Reference reference) {
        this.reference = reference;
    }

    @QueryMapping
    @Nullable HsCode hsCode(@Argument String code) {
        return HsCode.parse(code).orElse(null);
    }

    @SchemaMapping(typeName = "HsCode")
    String code(HsCode code) {
        return code.value();
    }

    @SchemaMapping(typeName = "HsCode")
    List<String> above(HsCode code) {
        return code.above().stream().map(HsCode::value).toList();
    }

    /** Those declared under it or under a code above it. */
    @SchemaMapping(typeName = "HsCode")
    List<Category> categories(HsCode code) {
        return reference.categories().stream()
                .filter(category -> category.hsCodes().stream().anyMatch(of -> meets(of, code)))
                .toList();
    }

    private static boolean meets(HsCode one, HsCode other) {
        return one.value().startsWith(other.value()) || other.value().startsWith(one.value());
    }
}
