package org.fenghuo.portal.feeds;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What it takes to answer, whatever is asked. */
record FeedMeans(
        FeedQueries queries,
        FeedProblems problems,
        FeedResponses responses,
        FeedSettings settings,
        MessageSource messages) {
    static Locale locale(ServerRequest request) {
        return RequestContextUtils.getLocale(request.servletRequest());
    }

    /** The portal's words in the language asked for. */
    FeedWords words(Locale locale) {
        return new FeedWords(messages, locale);
    }

    FeedIds ids(String publicAddress) {
        return new FeedIds(settings.authority(publicAddress));
    }
}
