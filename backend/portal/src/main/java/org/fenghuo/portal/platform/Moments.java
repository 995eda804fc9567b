package org.fenghuo.portal.platform;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The scalar DateTime as an {@link Instant}: the library's own wants a zone that an instant does
 * not have.
 */
final class Moments implements Coercing<Instant, String> {
    static final GraphQLScalarType SCALAR =
            GraphQLScalarType.newScalar()
                    .name("DateTime")
                    .description("A moment, RFC 3339, always in UTC.")
                    .coercing(new Moments())
                    .build();

    private Moments() {}

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        return DateTimeFormatter.ISO_INSTANT.format((Instant) result);
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(input.toString()).toInstant();
        } catch (DateTimeException e) {
            throw new CoercingParseValueException("not a moment: " + input, e);
        }
    }

    @Override
    public Instant parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return parseValue(String.valueOf(text.getValue()), context, locale);
        }
        throw new CoercingParseLiteralException("a moment is written as a string");
    }
}
