package org.fenghuo.portal.site;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page may be asked for: the variables its document declares, input objects taken apart.
 * {@code kinds} of the variable {@code $input} is the parameter {@code kinds}, {@code kinds} of its
 * field {@code exclude} is {@code exclude.kinds}.
 */
final class Parameters {
    private static final Set<String> PAGING = Set.of("first", "last");

    /** A variable of pages that are forms first: whether anything was filled in. */
    private static final String ASKED = "asked";

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final PageRoute route;
    private final Map<String, Parameter> byName = new TreeMap<>();
    private final Set<String> pathVariables;
    private final boolean form;

    Parameters(
            PageRoute route,
            PageDocument document,
            GraphQLSchema schema,
            Set<String> pathVariables) {
        this.route = route;
        this.pathVariables = pathVariables;
        this.form =
                document.operation().getVariableDefinitions().stream()
                        .anyMatch(variable -> variable.getName().equals(ASKED));
        document.operation().getVariableDefinitions().stream()
                .filter(variable -> !pathVariables.contains(variable.getName()))
                .filter(variable -> !variable.getName().equals(ASKED))
                .filter(variable -> route.pageSize() == 0 || !PAGING.contains(variable.getName()))
                .forEach(variable -> add(variable, schema));
    }

    /** What came of reading a request. */
    sealed interface Reading {}

    /** The request is understood. */
    record Asked(Map<String, Object> variables) implements Reading {}

    /**
     * It is not.
     *
     * @param value null when the name already is unknown
     */
    record Refused(String parameter, @Nullable String value) implements Reading {}

    Reading read(Address address, Map<String, String> fromPath) {
        if (address.language() != null && !LANGUAGES.contains(address.language())) {
            return new Refused(Address.LANGUAGE, address.language());
        }
        var variables = new LinkedHashMap<String, Object>();
        pathVariables.forEach(name ->
                Optional.ofNullable(fromPath.get(name)).ifPresent(v -> variables.put(name, v)));
        for (var given : address.parameters().entrySet()) {
            var refused = read(given.getKey(), given.getValue(), variables);
            if (refused != null) {
                return refused;
            }
        }
        if (form) {
            variables.put(ASKED, !variables.isEmpty());
        }
        if (route.pageSize() > 0) {
            variables.put(variables.containsKey("before") ? "last" : "first", route.pageSize());
        }
        return new Asked(variables);
    }

    /** Whether it shows itself again, with what is wrong, instead of a page about the mistake. */
    boolean form() {
        return form;
    }

    /** The parameter that an error of the schema is about, such as {@code input.text}. */
    String parameterFor(String schemaField) {
        var dot = schemaField.indexOf('.');
        var field = schemaField.startsWith("input.") ? schemaField.substring(dot + 1) : schemaField;
        return route.parameterFor(field.replaceAll("\\[\\d+]", ""));
    }

    Collection<String> names() {
        return byName.keySet();
    }

    private @Nullable Refused read(
            String name, List<String> values, Map<String, Object> variables) {
        var parameter = byName.get(name);
        if (parameter == null) {
            return new Refused(name, null);
        }
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1 && !parameter.many()) {
            return new Refused(name, String.join(", ", values));
        }
        var read = new ArrayList<Object>();
        for (var value : values) {
            var understood = parameter.read(value);
            if (understood.isEmpty()) {
                return new Refused(name, value);
            }
            read.add(understood.get());
        }
        put(variables, parameter.path(), parameter.many() ? read : read.getFirst());
        return null;
    }

    @SuppressWarnings("unchecked") // only this method puts maps there
    private static void put(Map<String, Object> into, List<String> path, Object value) {
        var inner = into;
        for (var step : path.subList(0, path.size() - 1)) {
            inner =
                    (Map<String, Object>)
                            inner.computeIfAbsent(step, any -> new LinkedHashMap<String, Object>());
        }
        inner.put(path.getLast(), value);
    }

    private void add(VariableDefinition variable, GraphQLSchema schema) {
        var type = (GraphQLNamedInputType) schema.getType(nameOf(variable.getType()));
        if (type instanceof GraphQLInputObjectType object) {
            object.getFields().forEach(field -> add("", List.of(variable.getName()), field));
        } else if (type != null) {
            var name = route.parameterFor(variable.getName());
            byName.put(
                    name,
                    new Parameter(
                            name, List.of(variable.getName()), isList(variable.getType()), type));
        }
    }

    private void add(String prefix, List<String> path, GraphQLInputObjectField field) {
        var type = (GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(field.getType());
        var inner = new ArrayList<>(path);
        inner.add(field.getName());
        if (type instanceof GraphQLInputObjectType object) {
            object.getFields()
                    .forEach(deeper -> add(prefix + field.getName() + ".", inner, deeper));
        } else {
            var name = prefix + route.parameterFor(field.getName());
            var many = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
            byName.put(name, new Parameter(name, inner, many, type));
        }
    }

    private static String nameOf(Type<?> type) {
        return switch (type) {
            case NonNullType required -> nameOf(required.getType());
            case ListType list -> nameOf(list.getType());
            case TypeName name -> name.getName();
            default -> throw new IllegalStateException("not a type: " + type);
        };
    }

    private static boolean isList(Type<?> type) {
        return type instanceof ListType
                || (type instanceof NonNullType required && isList(required.getType()));
    }
}
