package org.fenghuo.portal.platform;

import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns every {@link Text} of an answer into words of the language asked for: by the field's own
 * {@code lang}, else by the one of the root field above it, else by {@code Accept-Language}.
 */
@Component
class LanguageOfAnswers extends SimplePerformantInstrumentation {
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return environment -> {
            Object fetched = fetcher.get(environment);
            return fetched instanceof CompletionStage<?> later
                    ? later.thenApply(value -> spoken(value, environment))
                    : spoken(fetched, environment);
        };
    }

    private static @Nullable Object spoken(
            @Nullable Object value, DataFetchingEnvironment environment) {
        String argument = environment.getArgument("lang");
        Lang asked = argument == null ? null : Lang.valueOf(argument);
        Object inWords = inWords(value, Languages.of(environment), environment);
        return asked != null && isRoot(environment)
                ? DataFetcherResult.newResult().data(inWords).localContext(asked).build()
                : inWords;
    }

    private static boolean wantsLanguage(DataFetchingEnvironment environment) {
        return GraphQLTypeUtil.unwrapAll(environment.getFieldType()).getName().equals("Language");
    }

    private static boolean isRoot(DataFetchingEnvironment environment) {
        return environment.getExecutionStepInfo().getPath().getLevel() == 1;
    }

    /**
     * A text where the schema wants a language stands for the language in which the text is given.
     */
    private static @Nullable Object inWords(
            @Nullable Object value, Lang lang, DataFetchingEnvironment environment) {
        return switch (value) {
            case Text text when wantsLanguage(environment) -> text.served(lang);
            case Text text -> text.in(lang);
            case List<?> list when !list.isEmpty() && list.getFirst() instanceof Text ->
                    list.stream().map(item -> ((Text) item).in(lang)).toList();
            case null, default -> value;
        };
    }
}
