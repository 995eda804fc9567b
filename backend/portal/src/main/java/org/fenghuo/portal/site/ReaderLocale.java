package org.fenghuo.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The reader's language: {@code ?lang=} if given, else what the browser wishes. Never a cookie. */
final class ReaderLocale {
    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

    private ReaderLocale() {}

    /** The language of a request; from here on the request itself answers so, and templates speak it. */
    static Locale settle(HttpServletRequest request) {
        var query = request.getQueryString();
        var chosen = CHOSEN.matcher(query == null ? "" : query);
        if (!chosen.find()) {
            return RequestContextUtils.getLocale(request);
        }
        var locale = Locale.of(chosen.group(1));
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
        return locale;
    }
}
