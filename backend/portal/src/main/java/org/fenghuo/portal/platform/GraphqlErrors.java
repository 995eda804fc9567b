package org.fenghuo.portal.platform;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.kernel.StorageUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Says in a typed way what went wrong with a field: {@code extensions.code}, and {@code field} for
 * bad input.
 */
@Component
class GraphqlErrors extends DataFetcherExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(GraphqlErrors.class);

    private final Words words;

    GraphqlErrors(Words words) {
        this.words = words;
        setThreadLocalContextAware(true);
    }

    @Override
    protected List<GraphQLError> resolveToMultipleErrors(
            Throwable failure, DataFetchingEnvironment environment) {
        return List.of(
                switch (failure) {
                    case InvalidInput invalid -> badInput(invalid.problem(), environment);
                    case SearchUnavailable outage ->
                            outage("SEARCH_UNAVAILABLE", outage, environment);
                    case StorageUnavailable outage ->
                            outage("STORAGE_UNAVAILABLE", outage, environment);
                    case CannotCreateTransactionException outage ->
                            outage("STORAGE_UNAVAILABLE", outage, environment);
                    case DataAccessResourceFailureException outage ->
                            outage("STORAGE_UNAVAILABLE", outage, environment);
                    case QueryTimeoutException outage ->
                            outage("STORAGE_UNAVAILABLE", outage, environment);
                    default -> bug(failure, environment);
                });
    }

    private GraphQLError badInput(Problem problem, DataFetchingEnvironment environment) {
        return error(environment, words.of(problem, environment.getLocale()))
                .extensions(
                        Map.of(
                                "code",
                                Problem.shown(problem.code()),
                                "field",
                                problem.field(),
                                "classification",
                                "BAD_REQUEST"))
                .build();
    }

    private GraphQLError outage(
            String code, Throwable outage, DataFetchingEnvironment environment) {
        log.warn(
                "{} answering {}: {}",
                code,
                environment.getField().getName(),
                String.valueOf(outage.getCause()));
        return error(
                        environment,
                        words.of(
                                "problem." + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                                environment.getLocale()))
                .extensions(Map.of("code", code, "classification", "UNAVAILABLE"))
                .build();
    }

    private GraphQLError bug(Throwable failure, DataFetchingEnvironment environment) {
        String id = UUID.randomUUID().toString();
        log.error("{} failed ({})", environment.getField().getName(), id, failure);
        return error(environment, words.of("problem.internal-error", environment.getLocale(), id))
                .extensions(
                        Map.of(
                                "code",
                                "INTERNAL_ERROR",
                                "id",
                                id,
                                "classification",
                                "INTERNAL_ERROR"))
                .build();
    }

    private static GraphqlErrorBuilder<?> error(
            DataFetchingEnvironment environment, @Nullable String message) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.DataFetchingException)
                .message("%s", String.valueOf(message));
    }
}
