package org.fenghuo.teeth.schema;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GapsGraphql {
    @QueryMapping
    @Nullable Found found(@Argument String number, @Argument @Nullable String misspelt) {
        return misspelt == null ? new Found(number) : null;
    }

    @QueryMapping
    Object vague() {
        return "anything";
    }

    @SchemaMapping(typeName = "Found")
    String hidden() {
        return "no field shows this";
    }

    /** Its name may be missing; the schema promises that it is not. */
    record Found(@Nullable String name) {}
}
