package org.fenghuo.portal.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.json.JsonMapper;

/** Asks the public schema what a {@code feed.graphql} asks: with nobody's privileges. */
final class FeedQueries {
    private static final String ROOT = "classpath:/frontend/feeds/";

    /** Fragments by the file that holds them. */
    private static final Map<String, String> FRAGMENTS =
            Map.of("...Said", "said.graphql", "...Whole", "whole.graphql");

    private static final List<String> OUTAGES =
            List.of("SEARCH_UNAVAILABLE", "STORAGE_UNAVAILABLE");

    /** Where the freshness of sources stands: a feed goes on without it. */
    private static final List<Object> FRESHNESS = List.of("status", "sources");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ExecutionGraphQlService schema;
    private final ResourceLoader files;
    private final Map<String, String> documents = new HashMap<>();

    FeedQueries(ExecutionGraphQlService schema, ResourceLoader files) {
        this.schema = schema;
        this.files = files;
        Stream.of("search", "publication", "message", "list", "changes")
                .forEach(name -> documents.put(name, document(name)));
    }

    /** What came of asking. */
    sealed interface Answer<T> {}

    record Told<T>(T data) implements Answer<T> {}

    /**
     * The schema does not accept what was asked.
     *
     * @param problem {@code extensions.code}
     * @param codes lists that were told all the same
     */
    record NotAccepted<T>(String field, String problem, List<Answers.CodeList> codes)
            implements Answer<T> {}

    record OutOfOrder<T>() implements Answer<T> {}

    <T> Answer<T> ask(
            String document,
            Map<String, ? extends @Nullable Object> variables,
            Locale locale,
            Class<T> type) {
        Map<String, @Nullable Object> given = new HashMap<>(variables);
        var request =
                new DefaultExecutionGraphQlRequest(
                        Objects.requireNonNull(documents.get(document)),
                        null,
                        given,
                        null,
                        UUID.randomUUID().toString(),
                        locale);
        var response = Objects.requireNonNull(schema.execute(request).block());
        Map<String, Object> data = response.getData();
        return answer(data, response.getErrors(), type);
    }

    private static <T> Answer<T> answer(
            @Nullable Map<String, Object> data, List<ResponseError> errors, Class<T> type) {
        for (var error : errors) {
            if (error.getParsedPath().equals(FRESHNESS)) {
                continue;
            }
            var field = error.getExtensions().get("field");
            var problem = String.valueOf(error.getExtensions().get("code"));
            if (field != null) {
                return new NotAccepted<>(field.toString(), problem, codes(data));
            }
            if (OUTAGES.contains(problem)) {
                return new OutOfOrder<>();
            }
            throw new IllegalStateException(
                    "a feed's document: " + error.getExtensions() + " " + error.getMessage());
        }
        return new Told<>(JSON.convertValue(data, type));
    }

    private static List<Answers.CodeList> codes(@Nullable Map<String, Object> data) {
        return data == null || data.get("codeLists") == null
                ? List.of()
                : List.of(JSON.convertValue(data.get("codeLists"), Answers.CodeList[].class));
    }

    private String document(String name) {
        var text = content(ROOT + name + "/feed.graphql");
        return FRAGMENTS.entrySet().stream()
                .filter(fragment -> text.contains(fragment.getKey()))
                .map(fragment -> content(ROOT + fragment.getValue()))
                .reduce(text, String::concat);
    }

    private String content(String path) {
        try {
            return files.getResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
