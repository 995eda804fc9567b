package org.fenghuo.portal.exchange.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.search.SearchParameters;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Reads the address of an export. */
@Component
class Addressed {
    private static final String LANGUAGE = "lang";
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final SearchParameters parameters;

    Addressed(SearchParameters parameters) {
        this.parameters = parameters;
    }

    /** What came of reading it. */
    sealed interface Reading {}

    /** It is understood. */
    record Wished(Wish wish) implements Reading {}

    /** It is not. */
    record NotUnderstood(SearchParameters.Refused refused) implements Reading {}

    Reading read(ServerRequest request, ExportFormat format) {
        Map<String, List<String>> given = new HashMap<>(request.params());
        List<String> languages = given.getOrDefault(LANGUAGE, List.of());
        given.remove(LANGUAGE);
        if (languages.size() > 1 || !LANGUAGES.containsAll(languages)) {
            return refused(LANGUAGE, String.join(", ", languages), LANGUAGES);
        }
        return switch (parameters.read(given)) {
            case SearchParameters.Refused refused -> new NotUnderstood(refused);
            case SearchParameters.Asked asked ->
                    new Wished(Wish.of(format, language(request), given));
        };
    }

    private static Reading refused(String name, String value, List<String> allowed) {
        return new NotUnderstood(new SearchParameters.Refused(name, value, allowed));
    }

    private static Lang language(ServerRequest request) {
        Locale locale = RequestContextUtils.getLocale(request.servletRequest());
        return Lang.ofTag(locale.getLanguage()).orElse(Lang.ZH);
    }
}
