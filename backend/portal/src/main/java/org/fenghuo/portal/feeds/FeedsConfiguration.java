package org.fenghuo.portal.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
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
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The addresses of feeds. */
@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {
    private static final Logger log = LoggerFactory.getLogger(FeedsConfiguration.class);
    private static final MediaType OPML = new MediaType("text", "x-opml", StandardCharsets.UTF_8);

    @Bean
    FeedQueries feedQueries(ExecutionGraphQlService schema, ResourceLoader files) {
        return new FeedQueries(schema, files);
    }

    @Bean
    FeedProblems feedProblems(MessageSource messages) {
        return new FeedProblems(messages);
    }

    @Bean
    FeedResponses feedResponses(Clock clock) {
        return new FeedResponses(clock);
    }

    @Bean
    SearchFeeds searchFeeds(
            GraphQlSource source,
            FeedQueries queries,
            FeedProblems problems,
            FeedResponses responses,
            FeedSettings settings,
            MessageSource messages) {
        return new SearchFeeds(
                new FeedParameters(source.schema()),
                queries,
                problems,
                responses,
                settings,
                messages);
    }

    @Bean
    PublicationFeeds publicationFeeds(
            FeedQueries queries,
            FeedProblems problems,
            FeedResponses responses,
            FeedSettings settings,
            MessageSource messages) {
        return new PublicationFeeds(queries, problems, responses, settings, messages);
    }

    /** Before the site's: a publication's page would take the suffix for a part of the number. */
    @Bean
    @Order(0)
    RouterFunction<ServerResponse> feeds(
            SearchFeeds searches,
            PublicationFeeds publications,
            FeedProblems problems,
            HandlerFunction<ServerResponse> listOfFeeds) {
        var router = RouterFunctions.route();
        Map<String, HandlerFunction<ServerResponse>> table =
                Map.of(
                        "/search.{format:atom|rss|json|cap|ics}", searches::answer,
                        "/publications/{number}.atom", publications::changes,
                        "/publications/{number}/cap/{sequence}.xml", publications::message,
                        "/feeds.opml", listOfFeeds);
        table.forEach((pattern, handler) -> {
            var path = RequestPredicates.path(pattern);
            router.route(
                    path.and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)), handler);
            router.route(path, request -> problems.of(request, HttpStatus.METHOD_NOT_ALLOWED));
        });
        return router.onError(
                        IllegalStateException.class,
                        (failure, request) -> bug(problems, failure, request))
                .build();
    }

    /** The standard feeds as OPML. */
    @Bean
    HandlerFunction<ServerResponse> listOfFeeds(
            FeedQueries queries,
            FeedProblems problems,
            FeedResponses responses,
            MessageSource messages) {
        return request -> {
            var address = FeedAddress.of(request.params());
            if (new FeedParameters().read(address) instanceof FeedParameters.Refused refused) {
                return problems.badRequest(request, refused);
            }
            var locale = RequestContextUtils.getLocale(request.servletRequest());
            var words = new FeedWords(messages, locale);
            return queries.ask("list", Map.of(), locale, Answers.OfList.class)
                            instanceof FeedQueries.Told(var list)
                    ? responses.sent(
                            OPML,
                            new OpmlWriter(words).write(list).getBytes(StandardCharsets.UTF_8),
                            address,
                            Stream.of(),
                            Instant.EPOCH)
                    : problems.of(request, HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /** A feed never answers HTML, not even then. */
    private static ServerResponse bug(
            FeedProblems problems, Throwable failure, ServerRequest request) {
        log.error("{} failed", request.path(), failure);
        return problems.of(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
