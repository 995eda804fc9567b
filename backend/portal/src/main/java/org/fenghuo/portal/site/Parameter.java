package org.fenghuo.portal.site;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One query parameter of a page.
 *
 * @param path of the variable or field it fills
 * @param many whether it may be repeated
 * @param type of one value
 */
record Parameter(String name, List<String> path, boolean many, GraphQLNamedInputType type) {
    /** As a form says a moment, to the minute, by the clock here. */
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");

    private static final String ZONE = ":00+08:00";

    Parameter {
        path = List.copyOf(path);
    }

    /** The value as GraphQL wants it; empty when it cannot be one. */
    Optional<Object> read(String text) {
        return switch (type) {
            case GraphQLEnumType allowed ->
                    Optional.ofNullable(allowed.getValue(text)).map(value -> value.getName());
            case GraphQLScalarType number
                    when number.getName().equals(Scalars.GraphQLInt.getName()) ->
                    integer(text);
            case GraphQLScalarType flag
                    when flag.getName().equals(Scalars.GraphQLBoolean.getName()) ->
                    flag(text);
            case GraphQLScalarType moment when moment.getName().equals("DateTime") ->
                    accepted(moment, LOCAL.matcher(text).matches() ? text + ZONE : text);
            case GraphQLScalarType scalar -> accepted(scalar, text);
            default ->
                    throw new IllegalStateException(
                            "a parameter cannot be of type " + type.getName());
        };
    }

    private static Optional<Object> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> accepted(GraphQLScalarType scalar, String text) {
        try {
            scalar.getCoercing().parseValue(text, GraphQLContext.getDefault(), Locale.ROOT);
            return Optional.of(text);
        } catch (CoercingParseValueException e) {
            return Optional.empty();
        }
    }
}
