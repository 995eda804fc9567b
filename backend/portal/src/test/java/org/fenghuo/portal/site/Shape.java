package org.fenghuo.portal.site;

import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document's answer looks like, by the schema: tells whether data could be one, and where
 * they could not.
 */
final class Shape {
    private static final Map<String, Class<?>> BUILT_IN =
            Map.of(
                    "String",
                    String.class,
                    "ID",
                    String.class,
                    "Boolean",
                    Boolean.class,
                    "Int",
                    Integer.class,
                    "Float",
                    Number.class,
                    "Long",
                    Number.class,
                    "BigDecimal",
                    Number.class);

    private final GraphQLSchema schema;
    private final Document document;

    Shape(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
    }

    /** What keeps the data from being an answer; empty when nothing does. */
    List<String> mistakes(Map<String, Object> data) {
        var operation = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        return object("", data, root(operation), List.of(operation.getSelectionSet()));
    }

    private GraphQLObjectType root(OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
    }

    private List<String> value(
            String path, @Nullable Object value, GraphQLType type, List<SelectionSet> asked) {
        if (type instanceof GraphQLNonNull required) {
            return value == null
                    ? List.of(path + " is null")
                    : value(path, value, required.getWrappedType(), asked);
        }
        if (value == null) {
            return List.of();
        }
        if (type instanceof GraphQLList list) {
            return list(path, value, list, asked);
        }
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType
                ? leaf(path, value, (GraphQLNamedType) type)
                : composite(path, value, (GraphQLNamedType) type, asked);
    }

    private List<String> list(
            String path, Object value, GraphQLList type, List<SelectionSet> asked) {
        if (!(value instanceof List<?> values)) {
            return List.of(path + " is no list");
        }
        var mistakes = new ArrayList<String>();
        for (var i = 0; i < values.size(); i++) {
            mistakes.addAll(
                    value(path + "[" + i + "]", values.get(i), type.getWrappedType(), asked));
        }
        return mistakes;
    }

    /**
     * It is right when it is right as one of the types it may be; else the nearest one's mistakes
     * are told.
     */
    private List<String> composite(
            String path, Object value, GraphQLNamedType type, List<SelectionSet> asked) {
        if (!(value instanceof Map<?, ?> map)) {
            return List.of(path + " is no object");
        }
        var best = List.<String>of(path + " cannot be a " + type.getName());
        var least = Integer.MAX_VALUE;
        for (var possible : possible(type)) {
            var mistakes = object(path, map, possible, asked);
            if (mistakes.size() < least) {
                least = mistakes.size();
                best = mistakes;
            }
        }
        return best;
    }

    private List<String> object(
            String path, Map<?, ?> data, GraphQLObjectType type, List<SelectionSet> asked) {
        var fields = new LinkedHashMap<String, List<Field>>();
        asked.forEach(set -> collect(set, type, fields));
        var mistakes = new ArrayList<String>();
        data.keySet().stream()
                .filter(key -> !fields.containsKey(key))
                .forEach(key -> mistakes.add(path + "/" + key + " is not asked for"));
        fields.forEach((key, same) -> {
            var here = path + "/" + key;
            if (!data.containsKey(key)) {
                if (same.stream().noneMatch(field -> field.hasDirective("include"))) {
                    mistakes.add(here + " is missing");
                }
            } else if (!key.equals("__typename")) {
                var definition = type.getFieldDefinition(same.getFirst().getName());
                var below =
                        same.stream()
                                .map(Field::getSelectionSet)
                                .filter(set -> set != null)
                                .toList();
                mistakes.addAll(value(here, data.get(key), definition.getType(), below));
            }
        });
        return mistakes;
    }

    private void collect(SelectionSet set, GraphQLObjectType type, Map<String, List<Field>> into) {
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field ->
                        into.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                                .add(field);
                case FragmentSpread spread -> {
                    var fragment = fragment(spread.getName());
                    collectIf(
                            fragment.getTypeCondition().getName(),
                            fragment.getSelectionSet(),
                            type,
                            into);
                }
                case InlineFragment inline ->
                        collectIf(
                                inline.getTypeCondition().getName(),
                                inline.getSelectionSet(),
                                type,
                                into);
                default -> throw new IllegalStateException("not a selection: " + selection);
            }
        }
    }

    private void collectIf(
            String condition,
            SelectionSet set,
            GraphQLObjectType type,
            Map<String, List<Field>> into) {
        if (possible((GraphQLNamedType) schema.getType(condition)).contains(type)) {
            collect(set, type, into);
        }
    }

    private FragmentDefinition fragment(String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Set<GraphQLObjectType> possible(@Nullable GraphQLNamedType type) {
        return switch (type) {
            case GraphQLObjectType object -> Set.of(object);
            case GraphQLInterfaceType face -> Set.copyOf(schema.getImplementations(face));
            case GraphQLUnionType union -> {
                var members = new HashSet<GraphQLObjectType>();
                union.getTypes().forEach(member -> members.add((GraphQLObjectType) member));
                yield members;
            }
            case null, default -> Set.of();
        };
    }

    private static List<String> leaf(String path, Object value, GraphQLNamedType type) {
        var fits =
                switch (type) {
                    case GraphQLEnumType allowed ->
                            value instanceof String name && allowed.getValue(name) != null;
                    case GraphQLScalarType scalar when BUILT_IN.containsKey(scalar.getName()) ->
                            BUILT_IN.get(scalar.getName()).isInstance(value);
                    case GraphQLScalarType scalar -> reads(scalar, value);
                    default -> false;
                };
        return fits ? List.of() : List.of(path + " cannot be " + value);
    }

    private static boolean reads(GraphQLScalarType scalar, Object value) {
        try {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            return true;
        } catch (CoercingParseValueException e) {
            return false;
        }
    }
}
