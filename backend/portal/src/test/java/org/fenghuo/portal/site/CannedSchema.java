package org.fenghuo.portal.site;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** A schema that answers operations as it was told to. */
final class CannedSchema implements ExecutionGraphQlService {
    private final Map<String, ExecutionResult> answers = new HashMap<>();
    private Map<String, @Nullable Object> lastVariables = Map.of();

    static Map<String, @Nullable Object> nothing(String field) {
        var nothing = new HashMap<String, @Nullable Object>();
        nothing.put(field, null);
        return nothing;
    }

    void answers(String operation, Map<String, ?> data) {
        answers.put(operation, ExecutionResult.newExecutionResult().data(data).build());
    }

    void failsWith(String operation, Map<String, ?> data, String code) {
        answers.put(operation, result(data, Map.of("code", code)));
    }

    void refuses(String operation, String field) {
        refuses(operation, null, field);
    }

    void refuses(String operation, @Nullable Map<String, ?> data, String field) {
        answers.put(operation, result(data, Map.of("code", "BAD_INPUT", "field", field)));
    }

    Map<String, @Nullable Object> lastVariables() {
        return lastVariables;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        lastVariables = request.getVariables();
        var operation = request.getDocument().replaceAll("(?s).*(?:query|mutation) (\\w+).*", "$1");
        var result =
                Optional.ofNullable(answers.get(operation))
                        .orElseThrow(() -> new AssertionError(operation));
        return Mono.just(
                new DefaultExecutionGraphQlResponse(
                        ExecutionInput.newExecutionInput(request.getDocument()).build(), result));
    }

    private static ExecutionResult result(
            @Nullable Map<String, ?> data, Map<String, Object> extensions) {
        return ExecutionResult.newExecutionResult()
                .data(data)
                .addError(
                        GraphqlErrorBuilder.newError()
                                .message("told to fail")
                                .extensions(extensions)
                                .build())
                .build();
    }
}
