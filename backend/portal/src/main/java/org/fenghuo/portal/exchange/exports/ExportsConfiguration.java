package org.fenghuo.portal.exchange.exports;

import java.util.Map;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.kernel.StorageUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The addresses of exports. */
@Configuration(proxyBeanMethods = false)
class ExportsConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ExportsConfiguration.class);
    private static final RequestPredicate READING =
            RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD);
    private static final RequestPredicate FOR_PROGRAMS =
            request -> !ExportHandler.wantsPage(request);

    /**
     * Before the site's: whoever does not read HTML gets a job as JSON at the address of its page.
     */
    @Bean
    @Order(0)
    RouterFunction<ServerResponse> exportRoutes(
            ExportHandler handler,
            FileHandler files,
            FieldDescriptions fields,
            ExportProblems problems) {
        Map<String, HandlerFunction<ServerResponse>> table =
                Map.of(
                        "/search.{format:ndjson|csv|xlsx}",
                        handler::search,
                        "/search.csv-metadata.json",
                        fields::ofSearch,
                        "/exports/{id}/publications.{format:ndjson|csv|xlsx}",
                        files::file,
                        "/exports/{id}/publications.csv-metadata.json",
                        fields::ofJob,
                        DataAddresses.FIELDS,
                        fields::ofLines,
                        DataAddresses.COLUMNS,
                        fields::ofTables);
        RouterFunctions.Builder router = RouterFunctions.route();
        table.forEach(
                (path, answer) -> router.route(RequestPredicates.path(path).and(READING), answer));
        router.route(
                RequestPredicates.path("/exports/{id}").and(READING).and(FOR_PROGRAMS),
                handler::job);
        return router.onError(
                        ExportsConfiguration::isOutage,
                        (failure, request) -> problems.of(request, HttpStatus.SERVICE_UNAVAILABLE))
                .onError(
                        IllegalStateException.class,
                        (failure, request) -> bug(problems, failure, request))
                .build();
    }

    private static ServerResponse bug(
            ExportProblems problems, Throwable failure, ServerRequest request) {
        LOG.error("{} failed", request.path(), failure);
        return problems.of(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** What leads programs to the data. */
    @Bean
    @Order(0)
    RouterFunction<ServerResponse> signpostsOfTheData(Catalogue catalogue, Sitemap sitemap) {
        return RouterFunctions.route()
                .GET(DataAddresses.CATALOGUE, catalogue::answer)
                .GET("/sitemap.xml", sitemap::index)
                .GET("/sitemap-pages.xml", sitemap::pages)
                .GET("/sitemap-{part:[0-9]{1,9}}.xml", sitemap::part)
                .build();
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof SearchUnavailable
                || failure instanceof StorageUnavailable
                || failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException;
    }
}
