package org.fenghuo.portal.site;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The public schema, read from its files: types without anything behind them. */
final class PublicSchema {
    static final GraphQLSchema SCHEMA = read();

    private PublicSchema() {}

    private static GraphQLSchema read() {
        var registry = new TypeDefinitionRegistry();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:schema/graphql/*.graphqls")) {
                registry.merge(new SchemaParser().parse(PagePair.text(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SchemaGenerator().makeExecutableSchema(registry, wiring());
    }

    private static RuntimeWiring wiring() {
        return RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new TypesOnly())
                .scalar(scalar("Date", LocalDate::parse))
                .scalar(scalar("DateTime", Instant::parse))
                .scalar(Scalars.GraphQLInt.transform(scalar -> scalar.name("Long")))
                .scalar(Scalars.GraphQLFloat.transform(scalar -> scalar.name("BigDecimal")))
                .build();
    }

    private static GraphQLScalarType scalar(String name, Function<String, Object> parse) {
        return GraphQLScalarType.newScalar().name(name).coercing(new TextCoercing(parse)).build();
    }

    /**
     * Interfaces and unions need somebody who tells their types apart; here nobody will be asked.
     */
    private static final class TypesOnly extends MockedWiringFactory {
        @Override
        public boolean providesScalar(ScalarWiringEnvironment environment) {
            return false;
        }
    }

    /** A scalar written as text. */
    private record TextCoercing(Function<String, Object> parse)
            implements Coercing<Object, String> {
        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parse.apply(input.toString());
            } catch (DateTimeException e) {
                throw new CoercingParseValueException(String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return parseValue(Objects.requireNonNull(text.getValue()), context, locale);
            }
            throw new CoercingParseLiteralException("not a text");
        }
    }
}
