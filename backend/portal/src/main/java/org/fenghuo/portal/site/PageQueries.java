package org.fenghuo.portal.site;

import io.micrometer.context.ContextSnapshotFactory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.web.context.request.RequestAttributesThreadLocalAccessor;

/**
 * Asks the public schema what a page's document asks: in this process, and with nobody's
 * privileges.
 */
final class PageQueries {
    /** From where somebody asks, and nothing else: limits count by address. */
    private static final ContextSnapshotFactory FROM_HERE =
            ContextSnapshotFactory.builder()
                    .captureKeyPredicate(RequestAttributesThreadLocalAccessor.KEY::equals)
                    .build();

    private final ExecutionGraphQlService schema;

    PageQueries(ExecutionGraphQlService schema) {
        this.schema = schema;
    }

    PageAnswer ask(PageDocument document, Map<String, Object> variables, Locale locale) {
        Map<String, @Nullable Object> given = new HashMap<>(variables);
        var request =
                new DefaultExecutionGraphQlRequest(
                        document.text(), null, given, null, UUID.randomUUID().toString(), locale);
        var response =
                Objects.requireNonNull(
                        schema.execute(request)
                                .contextWrite(FROM_HERE.captureAll()::updateContext)
                                .block());
        return new PageAnswer(
                dataOf(response), response.getErrors().stream().map(PageQueries::failure).toList());
    }

    private static @Nullable Map<String, Object> dataOf(ExecutionGraphQlResponse response) {
        return response.getData();
    }

    private static PageAnswer.Failure failure(ResponseError error) {
        var extensions = error.getExtensions();
        return new PageAnswer.Failure(
                text(extensions.get("code")),
                text(extensions.get("field")),
                String.valueOf(error.getMessage()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
