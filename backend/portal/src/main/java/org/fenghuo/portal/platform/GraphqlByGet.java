package org.fenghuo.portal.platform;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.ServletException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL by GET, so that an answer has an address and caches can keep it. Looks at the document
 * before anything runs: what is not a query is refused with 405, as GraphQL over HTTP demands. Then
 * it is the same as a POST.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class GraphqlByGet {
    private final JsonMapper mapper;

    GraphqlByGet(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Before the framework's own route, which refuses every GET. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> graphqlGet(GraphQlHttpHandler handler) {
        return RouterFunctions.route().GET("/graphql", request -> answer(request, handler)).build();
    }

    private ServerResponse answer(ServerRequest request, GraphQlHttpHandler handler)
            throws ServletException {
        String query =
                request.param("query")
                        .orElseThrow(() -> new InvalidInput(Problem.of("query", "required")));
        Optional<String> operation = request.param("operationName").filter(name -> !name.isEmpty());
        if (!isQuery(query, operation)) {
            return ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                    .allow(HttpMethod.POST)
                    .build();
        }
        return handler.handleRequest(
                ServerRequest.from(request)
                        .method(HttpMethod.POST)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                        .body(mapper.writeValueAsBytes(asked(query, operation, request)))
                        .build());
    }

    /**
     * What cannot be parsed is let through: the handler says what is wrong with it, and runs
     * nothing.
     */
    private static boolean isQuery(String query, Optional<String> operation) {
        try {
            Document document = Parser.parse(query);
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(definition ->
                            operation.map(name -> name.equals(definition.getName())).orElse(true))
                    .allMatch(definition ->
                            definition.getOperation() == OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException e) {
            return true;
        }
    }

    private Map<String, Object> asked(
            String query, Optional<String> operation, ServerRequest request) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("query", query);
        operation.ifPresent(name -> asked.put("operationName", name));
        request.param("variables")
                .ifPresent(variables -> asked.put("variables", variables(variables)));
        return asked;
    }

    private Map<String, Object> variables(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw new InvalidInput(Problem.of("variables", "not-json"));
        }
    }
}
