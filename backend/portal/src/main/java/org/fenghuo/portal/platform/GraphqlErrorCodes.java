package org.fenghuo.portal.platform;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives the errors that graphql-java itself finds a code and a sentence in the reader's language.
 */
@Component
class GraphqlErrorCodes extends SimplePerformantInstrumentation {
    private final Words words;

    GraphqlErrorCodes(Words words) {
        this.words = words;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        Locale locale =
                Objects.requireNonNullElse(parameters.getExecutionInput().getLocale(), Locale.ROOT);
        return CompletableFuture.completedFuture(
                result.transform(builder ->
                        builder.errors(
                                result.getErrors().stream()
                                        .map(error -> coded(error, locale))
                                        .toList())));
    }

    private GraphQLError coded(GraphQLError error, Locale locale) {
        Map<String, Object> extensions =
                new HashMap<>(Objects.requireNonNullElse(error.getExtensions(), Map.of()));
        if (extensions.containsKey("code")) {
            return error;
        }
        String problem = problem(error);
        extensions.put("code", Problem.shown(problem));
        return GraphqlErrorBuilder.newError()
                .message("%s", words.of("problem." + problem, locale, error.getMessage()))
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private static String problem(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> "query-syntax";
            case ErrorType.ValidationError -> "query-invalid";
            case ErrorType.ExecutionAborted -> "query-too-costly";
            case null, default -> "query-failed";
        };
    }
}
