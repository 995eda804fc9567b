package org.fenghuo.portal.site;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenghuo.portal.platform.ReaderLocale;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * The router as it is built, over a schema of the test's choice. It is midnight UTC, 1 July 2026.
 */
final class SiteUnderTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    private SiteUnderTest() {}

    static MockMvc over(ExecutionGraphQlService schema) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(WebMvc.class);
        context.addBeanFactoryPostProcessor(
                beans -> beans.registerSingleton("pages", router(schema)));
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).addFilters(new PageEtags()).build();
    }

    private static RouterFunction<ServerResponse> router(ExecutionGraphQlService schema) {
        var site = new SiteConfiguration();
        var settings = new SiteSettings(Rendering.SITE);
        var problems = site.pageProblems(Rendering.words(), settings);
        var handler = site.pageHandler(schema, problems, settings, CLOCK);
        var routes = new PageRoutes();
        var files = new DefaultResourceLoader();
        var forms = site.formHandler(schema, problems, Rendering.words(), settings);
        return site.forms(routes, forms, new TypesOnly(), files)
                .and(site.pages(routes, handler, problems, new TypesOnly(), files));
    }

    @EnableWebMvc
    @TestConfiguration(proxyBeanMethods = false)
    static class WebMvc {
        @Bean
        ThymeleafViewResolver views() {
            var views = new ThymeleafViewResolver();
            views.setTemplateEngine(Rendering.engine(PagePair.SITE));
            views.setCharacterEncoding("UTF-8");
            return views;
        }

        @Bean
        LocaleResolver localeResolver() {
            return new ReaderLocale();
        }
    }

    static Map<String, Object> example(String page, String name) {
        return new PagePair(PagePair.SITE, page)
                .examples().stream()
                        .filter(example -> example.file().equals(name + ".json"))
                        .findFirst()
                        .orElseThrow()
                        .data();
    }

    /** An example with one field of its publication changed. */
    @SuppressWarnings("unchecked") // the shape of our own examples
    static Map<String, Object> example(String page, String name, String field, Object value) {
        var data = new LinkedHashMap<>(example(page, name));
        var publication = new LinkedHashMap<>((Map<String, Object>) data.get("publication"));
        publication.put(field, value);
        data.put("publication", publication);
        return data;
    }

    private record TypesOnly() implements GraphQlSource {
        @Override
        public GraphQL graphQl() {
            return GraphQL.newGraphQL(schema()).build();
        }

        @Override
        public GraphQLSchema schema() {
            return PublicSchema.SCHEMA;
        }
    }
}
