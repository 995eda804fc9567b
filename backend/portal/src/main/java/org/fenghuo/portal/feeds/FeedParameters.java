package org.fenghuo.portal.feeds;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a feed: those of the search page, which are the fields of {@code SearchInput},
 * and those of paging. A field added to the schema is a parameter without a line here.
 */
final class FeedParameters {
    private static final Map<String, String> ALIASES = Map.of("text", "q");
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Set<String> PLACES = Set.of("after", "before");
    private static final String SIZE = "first";
    private static final int USUAL = 50;
    private static final int MOST = 100;

    private final Map<String, GraphQLInputType> byName = new TreeMap<>();

    /** None but {@code lang}. */
    FeedParameters() {}

    FeedParameters(GraphQLSchema schema) {
        add("", (GraphQLInputObjectType) schema.getType("SearchInput"));
    }

    private void add(String prefix, @Nullable GraphQLInputObjectType input) {
        if (input == null) {
            return;
        }
        for (var field : input.getFields()) {
            var name = prefix + ALIASES.getOrDefault(field.getName(), field.getName());
            if (GraphQLTypeUtil.unwrapAll(field.getType())
                    instanceof GraphQLInputObjectType inner) {
                add(name + ".", inner);
            } else {
                byName.put(name, field.getType());
            }
        }
    }

    /** What came of reading an address. */
    sealed interface Reading {}

    /** It is understood: the variables of the document. */
    record Asked(Map<String, Object> variables) implements Reading {}

    /**
     * It is not.
     *
     * @param value null when the name already is unknown
     * @param allowed names or values, where they can be told
     */
    record Refused(String parameter, @Nullable String value, List<String> allowed)
            implements Reading {}

    Reading read(FeedAddress address) {
        var unspoken = unspoken(address);
        if (unspoken != null) {
            return unspoken;
        }
        var input = new LinkedHashMap<String, Object>();
        for (var name : address.parameters().keySet()) {
            var values = address.values(name);
            var refused = isPaging(name) ? place(name, values) : filter(name, values, input);
            if (refused != null) {
                return refused;
            }
        }
        var variables = new LinkedHashMap<String, Object>();
        if (!byName.isEmpty()) {
            variables.put("input", input);
            page(address, variables);
        }
        return new Asked(variables);
    }

    /** A language that the portal does not speak; null where all is well. */
    static @Nullable Refused unspoken(FeedAddress address) {
        return address.language() == null || LANGUAGES.contains(address.language())
                ? null
                : refused(FeedAddress.LANGUAGE, address.language(), LANGUAGES);
    }

    /** The parameter that an error of the schema is about, such as {@code exclude.kinds}. */
    static String parameterFor(String field) {
        var plain = field.replaceFirst("^input\\.", "").replaceAll("\\[\\d+]", "");
        return ALIASES.getOrDefault(plain, plain);
    }

    private boolean isPaging(String name) {
        return !byName.isEmpty() && (name.equals(SIZE) || PLACES.contains(name));
    }

    private static @Nullable Refused place(String name, List<String> values) {
        if (values.size() > 1) {
            return refused(name, String.join(", ", values), Set.of());
        }
        return !name.equals(SIZE) || values.isEmpty() || size(values.getFirst()) > 0
                ? null
                : refused(name, values.getFirst(), Set.of("1", "…", Integer.toString(MOST)));
    }

    private static void page(FeedAddress address, Map<String, Object> variables) {
        var given = address.value(SIZE);
        var size = given == null ? USUAL : size(given);
        var after = address.value("after");
        var before = address.value("before");
        variables.put(before == null ? SIZE : "last", size);
        if (after != null) {
            variables.put("after", after);
        }
        if (before != null) {
            variables.put("before", before);
        }
    }

    private static int size(String text) {
        return text.matches("[1-9]\\d?|" + MOST) ? Integer.parseInt(text) : 0;
    }

    private @Nullable Refused filter(String name, List<String> values, Map<String, Object> input) {
        var type = byName.get(name);
        if (type == null) {
            return new Refused(name, null, names());
        }
        var many = GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
        if (values.size() > 1 && !many) {
            return refused(name, String.join(", ", values), Set.of());
        }
        for (var value : values) {
            if (!isValue(type, value)) {
                return new Refused(name, value, allowed(type));
            }
        }
        if (!values.isEmpty()) {
            put(input, name, many ? values : values.getFirst());
        }
        return null;
    }

    @SuppressWarnings("unchecked") // only this method puts maps there
    private static void put(Map<String, Object> input, String name, Object value) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            input.put(name.equals("q") ? "text" : name, value);
            return;
        }
        var inner =
                (Map<String, Object>)
                        input.computeIfAbsent(
                                name.substring(0, dot), any -> new LinkedHashMap<String, Object>());
        inner.put(name.substring(dot + 1), value);
    }

    private List<String> names() {
        var names = new java.util.TreeSet<>(byName.keySet());
        names.add(FeedAddress.LANGUAGE);
        if (!byName.isEmpty()) {
            names.add(SIZE);
            names.addAll(PLACES);
        }
        return List.copyOf(names);
    }

    private static List<String> allowed(GraphQLInputType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType values
                ? values.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()
                : List.of();
    }

    private static boolean isValue(GraphQLInputType type, String value) {
        return switch (GraphQLTypeUtil.unwrapAll(type)) {
            case GraphQLEnumType values -> values.getValue(value) != null;
            case GraphQLScalarType scalar -> isAccepted(scalar, value);
            default -> false;
        };
    }

    /** The scalar of days takes 30 February for the 28th: a day has to read as it was written. */
    private static boolean isAccepted(GraphQLScalarType scalar, String value) {
        try {
            var read =
                    scalar.getCoercing()
                            .parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            return !(read instanceof LocalDate day) || day.toString().equals(value);
        } catch (CoercingParseValueException e) {
            return false;
        }
    }

    private static Refused refused(String name, @Nullable String value, Set<String> allowed) {
        return new Refused(name, value, allowed.stream().sorted().toList());
    }
}
