package org.fenghuo.portal.feeds;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The portal's own words in a feed, in one language. */
record FeedWords(MessageSource messages, Locale locale) {
    /** Of {@code messages-feeds.properties}. */
    String say(String key, Object... places) {
        return messages.getMessage("feed." + key, places, locale);
    }

    /** {@code zh} or {@code en}. */
    String language() {
        return locale.getLanguage().equals("en") ? "en" : "zh";
    }
}
