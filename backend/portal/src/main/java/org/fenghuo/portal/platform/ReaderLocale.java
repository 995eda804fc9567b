package org.fenghuo.portal.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of a request: {@code ?lang=} if given, else what {@code Accept-Language} says, of
 * those the portal speaks; else Chinese. Never a cookie.
 */
public final class ReaderLocale extends AcceptHeaderLocaleResolver {
    // read from the query itself: asking the request for a parameter would consume a body
    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

    public ReaderLocale() {
        setSupportedLocales(Languages.spoken());
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var query = request.getQueryString();
        var chosen = CHOSEN.matcher(query == null ? "" : query);
        return chosen.find() ? Locale.of(chosen.group(1)) : super.resolveLocale(request);
    }
}
