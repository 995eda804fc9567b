package org.fenghuo.portal.site;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form as the input of a mutation. What was left empty goes in empty, so that
 * the schema says what is missing, in its own words and all at once.
 */
final class FormInput {
    private static final String INPUT = "input";

    private final Parameters parameters;
    private final GraphQLInputObjectType type;

    FormInput(Parameters parameters, GraphQLInputObjectType type) {
        this.parameters = parameters;
        this.type = type;
    }

    /**
     * What came of reading a form.
     *
     * @param unreadable fields whose value cannot be one of their type
     */
    record Read(Map<String, Object> variables, List<String> unreadable) {}

    Collection<String> names() {
        return parameters.names();
    }

    Read read(Address filled) {
        var fields = new LinkedHashMap<>(filled.parameters());
        fields.keySet().retainAll(parameters.names());
        return switch (parameters.read(new Address(filled.path(), fields, null), Map.of())) {
            case Parameters.Refused(var name, var value) -> new Read(Map.of(), List.of(name));
            case Parameters.Asked(var variables) -> {
                var missing = new ArrayList<String>();
                var input = completed("", type, asMap(variables.get(INPUT)), missing);
                yield new Read(Map.of(INPUT, input), missing);
            }
        };
    }

    private static Map<String, Object> completed(
            String prefix,
            GraphQLInputObjectType type,
            Map<String, Object> given,
            List<String> missing) {
        var whole = new LinkedHashMap<>(given);
        for (var field : type.getFieldDefinitions()) {
            var inner = GraphQLTypeUtil.unwrapNonNull(field.getType());
            var name = field.getName();
            if (inner instanceof GraphQLInputObjectType object
                    && (whole.containsKey(name) || GraphQLTypeUtil.isNonNull(field.getType()))) {
                var path = prefix + name + ".";
                whole.put(name, completed(path, object, asMap(whole.get(name)), missing));
            } else if (GraphQLTypeUtil.isNonNull(field.getType())
                    && !field.hasSetDefaultValue()
                    && !whole.containsKey(name)) {
                var empty = empty(((GraphQLNamedType) inner).getName());
                if (empty == null) {
                    missing.add(prefix + name);
                } else {
                    whole.put(name, empty);
                }
            }
        }
        return whole;
    }

    /** Nothing, as a type says it; null where it cannot. */
    private static @Nullable Object empty(String type) {
        if (type.equals(Scalars.GraphQLBoolean.getName())) {
            return false;
        }
        return type.equals(Scalars.GraphQLString.getName())
                        || type.equals(Scalars.GraphQLID.getName())
                ? ""
                : null;
    }

    @SuppressWarnings("unchecked") // as Parameters puts it there
    private static Map<String, Object> asMap(@Nullable Object given) {
        return given == null ? Map.of() : (Map<String, Object>) given;
    }
}
