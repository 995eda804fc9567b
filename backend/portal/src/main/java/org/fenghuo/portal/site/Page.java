package org.fenghuo.portal.site;

import graphql.schema.GraphQLSchema;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the table with what it takes to answer it: read once, at the start. */
record Page(
        PageRoute route,
        PageDocument document,
        Parameters parameters,
        @Nullable PageDocument gone) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static Page of(
            PageRoute route, Function<String, PageDocument> documents, GraphQLSchema schema) {
        var document = documents.apply(route.page());
        return new Page(
                route,
                document,
                new Parameters(route, document, schema, variablesOf(route.pattern())),
                route.gonePage() == null ? null : documents.apply(route.gonePage().page()));
    }

    private static Set<String> variablesOf(String pattern) {
        return VARIABLE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
