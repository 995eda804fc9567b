package org.fenghuo.portal.site;

import graphql.language.NonNullType;
import graphql.language.TypeName;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ResourceLoader;

/**
 * A page with a form that is sent: what it asks to be shown, what it does when it is sent, and how
 * its fields become the input of that.
 */
record FormPage(PageRoute route, PageDocument shown, PageDocument sent, FormInput input) {
    private static final String ASKED = "asked";

    /**
     * What may come with a link to a form: what it is about, and nothing about a person; or what a
     * letter's link has for its reader alone.
     */
    private static final Set<String> OF_LINKS =
            Set.of(
                    "token",
                    "relatedPublication",
                    "product.name",
                    "product.brand",
                    "product.model",
                    "product.batch",
                    "product.gtin");

    /** Variables that stand for a field with another name. */
    private static final Map<String, String> FIELDS = Map.of("words", "product.name");

    /** Variables without which the rest can be asked all the same. */
    private static final Set<String> OPTIONAL = Set.of("relatedPublication");

    static FormPage of(PageRoute route, ResourceLoader files, String root, GraphQLSchema schema) {
        var sent = PageDocument.sent(files, root, route.page());
        var variable = sent.operation().getVariableDefinitions().getFirst();
        var name = ((TypeName) ((NonNullType) variable.getType()).getType()).getName();
        var type = (GraphQLInputObjectType) Objects.requireNonNull(schema.getType(name));
        return new FormPage(
                route,
                PageDocument.read(files, root, route.page()),
                sent,
                new FormInput(new Parameters(route, sent, schema, Set.of()), type));
    }

    /** What a link asks for that no link may. */
    List<String> strangers(Address address) {
        return address.parameters().keySet().stream()
                .filter(name -> !OF_LINKS.contains(name) || !input.names().contains(name))
                .toList();
    }

    /** What the page shows depends on what was filled in so far. */
    Map<String, Object> variables(Address filled) {
        var declared = declared();
        var given = new LinkedHashMap<String, Object>();
        declared.forEach(name -> {
            var value = filled.value(FIELDS.getOrDefault(name, name));
            if (value != null) {
                given.put(name, value);
            }
        });
        var needed = new HashSet<>(declared);
        needed.removeAll(OPTIONAL);
        var variables = new HashMap<String, Object>(given);
        variables.put(ASKED, given.keySet().containsAll(needed));
        return variables;
    }

    private Set<String> declared() {
        return shown.operation().getVariableDefinitions().stream()
                .map(variable -> variable.getName())
                .filter(name -> !name.equals(ASKED))
                .collect(Collectors.toSet());
    }
}
