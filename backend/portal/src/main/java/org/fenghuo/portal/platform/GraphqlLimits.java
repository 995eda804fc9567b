package org.fenghuo.portal.platform;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.parser.ParserOptions;
import java.util.Set;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What one query may cost. A page of the portal gets no privilege: its documents stay under the
 * same limits.
 */
@Configuration(proxyBeanMethods = false)
public class GraphqlLimits {
    /**
     * Fields below one another: what the introspection of common tools needs, which is more than
     * any page does.
     */
    public static final int DEPTH = 16;

    /** Sum of {@link #cost} over a document, aliases and fragments spread out. */
    public static final int COST = 2_500;

    /** Tokens of a document; parsing stops there, whatever follows. */
    static final int TOKENS = 6_000;

    /** Characters of a document. */
    static final int CHARACTERS = 60_000;

    private static final int COST_OF_A_QUESTION = 50;
    private static final Set<String> ROOTS = Set.of("Query", "Mutation");
    private static final int USUAL_HISTORY = 10;

    /** A hundred items are a hundred questions to the search engine, though in one request. */
    private static final int COST_OF_MANY_CHECKS = 500;

    @Bean
    MaxQueryDepthInstrumentation depth() {
        return new MaxQueryDepthInstrumentation(DEPTH);
    }

    @Bean
    MaxQueryComplexityInstrumentation complexity() {
        return new MaxQueryComplexityInstrumentation(COST, GraphqlLimits::cost);
    }

    /**
     * A field costs one and what is below it; a question to a store, or a change of it, fifty, one
     * about many items five hundred; a history, which leads back to publications and so to
     * histories, ten times what is below it.
     */
    public static int cost(FieldComplexityEnvironment environment, int below) {
        if (environment.getField().getName().equals("history")) {
            return 1 + USUAL_HISTORY * below;
        }
        boolean question = ROOTS.contains(environment.getParentType().getName());
        if (question && environment.getField().getName().equals("checkItems")) {
            return COST_OF_MANY_CHECKS + below;
        }
        return (question ? COST_OF_A_QUESTION : 1) + below;
    }

    /**
     * The parser's limits are the library's own and global: set before the first document is read.
     */
    @Bean
    GraphQlSourceBuilderCustomizer parsing() {
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(options ->
                                options.maxTokens(TOKENS)
                                        .maxCharacters(CHARACTERS)
                                        .maxWhitespaceTokens(CHARACTERS)));
        return builder -> {};
    }
}
