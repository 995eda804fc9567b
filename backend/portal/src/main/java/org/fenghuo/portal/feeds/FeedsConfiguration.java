package org.fenghuo.portal.feeds;

import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses of feeds. */
@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {
    private static final Logger log = LoggerFactory.getLogger(FeedsConfiguration.class);

    @Bean
    FeedMeans feedMeans(
            ExecutionGraphQlService schema,
            ResourceLoader files,
            FeedSettings settings,
            MessageSource messages,
            Clock clock) {
        return new FeedMeans(
                new FeedQueries(schema, files),
                new FeedProblems(messages),
                new FeedResponses(clock),
                settings,
                messages);
    }

    /** Before the site's: a publication's page would take the suffix for a part of the number. */
    @Bean
    @Order(0)
    RouterFunction<ServerResponse> feeds(FeedMeans means, GraphQlSource source) {
        var searches = new SearchFeeds(new FeedParameters(source.schema()), means);
        var publications = new PublicationFeeds(means);
        Map<String, HandlerFunction<ServerResponse>> table =
                Map.of(
                        "/search.{format:atom|rss|json|cap|ics}", searches::answer,
                        "/publications/{number}.atom", publications::changes,
                        "/publications/{number}/cap/{sequence}.xml", publications::message,
                        "/feeds.opml", new FeedList(means)::answer,
                        "/changes", new Changes(means)::answer);
        var router = RouterFunctions.route();
        table.forEach((pattern, handler) -> {
            var path = RequestPredicates.path(pattern);
            var reading = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD);
            router.route(path.and(reading), handler);
            router.route(
                    path, request -> means.problems().of(request, HttpStatus.METHOD_NOT_ALLOWED));
        });
        return router.onError(
                        IllegalStateException.class,
                        (failure, request) -> bug(means, failure, request))
                .build();
    }

    /** A feed never answers HTML, not even then. */
    private static ServerResponse bug(FeedMeans means, Throwable failure, ServerRequest request) {
        log.error("{} failed", request.path(), failure);
        return means.problems().of(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
