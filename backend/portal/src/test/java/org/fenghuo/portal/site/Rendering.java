package org.fenghuo.portal.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenghuo.portal.site.PagePair.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders examples with the engine that renders the site. */
final class Rendering {
    static final URI SITE = URI.create("https://fenghuo.example");

    private final SpringTemplateEngine engine;
    private final MockServletContext servletContext = new MockServletContext();

    Rendering(String root) {
        engine = engine(root);
    }

    static SpringTemplateEngine engine(String root) {
        var engine = new SpringTemplateEngine();
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(root.replace("classpath:/", ""));
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words());
        ScriptData.writeFor(engine);
        return engine;
    }

    static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(
                "frontend/messages",
                "frontend/messages-check",
                "frontend/messages-doors",
                "frontend/messages-notices");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    String html(PagePair pair, Example example, Map<String, Object> data, Locale locale) {
        var uri = UriComponentsBuilder.fromUriString(example.request()).build();
        var query = new LinkedHashMap<>(uri.getQueryParams());
        query.replaceAll((name, values) ->
                values.stream()
                        .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                        .toList());
        var address = Address.of(String.valueOf(uri.getPath()), query);
        var sample =
                new PageAnswer(example.data(), List.of()).all("system").anyMatch("sample"::equals);
        var view = new PageView(SITE, address, locale, sample, problem(example.problem()));
        var request =
                new MockHttpServletRequest(servletContext, "GET", String.valueOf(uri.getPath()));
        var exchange =
                JakartaServletWebApplication.buildApplication(servletContext)
                        .buildExchange(request, new MockHttpServletResponse());
        return engine.process(
                "pages/" + pair.name() + "/page",
                new WebContext(
                        exchange,
                        locale,
                        Map.of("page", data, "view", view, "form", form(example, data))));
    }

    private static FilledForm form(Example example, Map<String, Object> data) {
        var filled = new LinkedHashMap<String, List<String>>();
        example.form().forEach((name, value) -> filled.put(name, List.of(value)));
        return new FilledForm(SITE, new Address("/", filled, null), data);
    }

    private static @Nullable PageProblem problem(@Nullable Map<String, Object> said) {
        return said == null
                ? null
                : new PageProblem(
                        (Integer) said.getOrDefault("status", 500),
                        (String) said.get("parameter"),
                        (String) said.get("value"),
                        (String) said.get("sentence"));
    }
}
