package org.fenghuo.portal.site;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Builds the one router of the site from its table. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    static final String ROOT = "classpath:/frontend/";

    @Bean
    PageRoutes pageRoutes() {
        return new PageRoutes();
    }

    @Bean
    PageProblems pageProblems(MessageSource messages, SiteSettings settings) {
        return new PageProblems(messages, settings.address());
    }

    @Bean
    PageHandler pageHandler(
            ExecutionGraphQlService schema,
            PageProblems problems,
            SiteSettings settings,
            Clock clock) {
        var responses = new PageResponses(settings.address(), clock);
        return new PageHandler(new PageQueries(schema), problems, responses);
    }

    @Bean
    RouterFunction<ServerResponse> pages(
            PageRoutes routes,
            PageHandler handler,
            PageProblems problems,
            GraphQlSource source,
            ResourceLoader files) {
        var router = RouterFunctions.route();
        for (var route : routes) {
            var page =
                    Page.of(route, name -> PageDocument.read(files, ROOT, name), source.schema());
            var path = RequestPredicates.path(route.pattern());
            var reading = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD);
            router.route(path.and(reading), request -> handler.answer(page, request));
            router.route(path, problems::notAllowed);
        }
        return router.build();
    }

    /** Everybody may come to a page in any way: it answers itself that it can only be read. */
    @Bean
    RequestMatcher pagesForEverybody(PageRoutes routes) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return StreamSupport.stream(routes.spliterator(), false)
                .map(route -> (RequestMatcher) paths.matcher(route.pattern()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), OrRequestMatcher::new));
    }

    /** Whole lists are sent to the address where their form is; so this router goes first. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> lists(
            ExecutionGraphQlService schema,
            PageProblems problems,
            MessageSource words,
            ListSettings settings,
            ResourceLoader files) {
        var document = PageDocument.read(files, ROOT, "check-list");
        var queries = new ListQueries(new PageQueries(schema), document, words);
        var handler = new ListHandler(queries, problems, words, settings);
        return RouterFunctions.route().POST(PageRoutes.LIST, handler::answer).build();
    }

    /** Forms are sent to the address where they are shown; so this router goes first. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> forms(
            PageRoutes routes, FormHandler handler, GraphQlSource source, ResourceLoader files) {
        var router = RouterFunctions.route();
        var methods = RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
        for (var route : routes.forms()) {
            var page = FormPage.of(route, files, ROOT, source.schema());
            router.route(
                    RequestPredicates.path(route.pattern()).and(methods),
                    request -> handler.answer(page, request));
        }
        return router.build();
    }

    @Bean
    FormHandler formHandler(
            ExecutionGraphQlService schema,
            PageProblems problems,
            MessageSource words,
            SiteSettings settings) {
        return new FormHandler(new PageQueries(schema), problems, words, settings.address());
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> signpostsOfTheSite(
            SiteSettings settings,
            SecuritySettings security,
            MessageSource messages,
            PageProblems problems,
            Clock clock) {
        var signposts = new Signposts(settings.address(), security, messages, problems, clock);
        return RouterFunctions.route()
                .GET("/robots.txt", signposts::robots)
                .GET("/opensearch.xml", signposts::openSearch)
                .GET("/.well-known/security.txt", signposts::security)
                .build();
    }

    /** The bundled GraphiQL. */
    @Bean
    RouterFunction<ServerResponse> graphiql() {
        return RouterFunctions.route()
                .GET("/graphiql", request -> ServerResponse.ok().render("graphiql"))
                .build();
    }

    /** Before the first page is made. */
    @Bean
    InitializingBean scriptData(SpringTemplateEngine engine) {
        return () -> ScriptData.writeFor(engine);
    }

    @Bean
    FilterRegistrationBean<PageEtags> pageEtags(PageRoutes routes) {
        var filter = new FilterRegistrationBean<>(new PageEtags());
        filter.setUrlPatterns(
                StreamSupport.stream(routes.spliterator(), false)
                        .filter(route -> !route.pattern().equals(PageRoutes.LIST))
                        .map(route -> route.pattern().replaceAll("\\{\\w+}.*", "*"))
                        .distinct()
                        .toList());
        return filter;
    }
}
