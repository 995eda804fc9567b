package org.fenghuo.portal.publishing.graphql;

import java.util.Optional;
import java.util.function.Function;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Measure;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.Country;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Codes inside a publication, with what people call them. */
@Controller
class PartsGraphql {
    private final Reference reference;

    PartsGraphql(Reference reference) {
        this.reference = reference;
    }

    @SchemaMapping
    Text systemLabel(Source source) {
        return reference
                .list("sources")
                .flatMap(list -> list.find(source.system()))
                .map(Code::label)
                .orElseGet(() -> Text.of(source.system(), source.system()));
    }

    @SchemaMapping
    @Nullable Category category(Product product) {
        return known(product.category(), reference::category);
    }

    @SchemaMapping
    @Nullable Country origin(Product product) {
        return known(product.origin(), reference::country);
    }

    @SchemaMapping
    Text typeLabel(Hazard hazard) {
        return reference.label("hazards", hazard.type().name());
    }

    @SchemaMapping
    @Nullable Code substance(Hazard hazard) {
        return known(
                hazard.substance(),
                id ->
                        reference
                                .substance(id)
                                .map(substance -> new Code(substance.id(), substance.name())));
    }

    @SchemaMapping(typeName = "Measure", field = "typeLabel")
    Text measureLabel(Measure measure) {
        return reference.label("measures", measure.type().name());
    }

    @SchemaMapping
    Text roleLabel(Enterprise enterprise) {
        return reference.label("enterpriseRoles", enterprise.role().name());
    }

    @SchemaMapping
    @Nullable Country country(Enterprise enterprise) {
        return known(enterprise.country(), reference::country);
    }

    private static <T> @Nullable T known(
            @Nullable String code, Function<String, Optional<T>> list) {
        return Optional.ofNullable(code).flatMap(list).orElse(null);
    }
}
