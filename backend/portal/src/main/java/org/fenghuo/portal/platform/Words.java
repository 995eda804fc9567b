package org.fenghuo.portal.platform;

import java.util.Locale;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says problems in words of a language. */
@Component
public class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for a problem; its code where nobody has written one. */
    public String of(Problem problem, Locale locale) {
        return of("problem." + problem.code(), locale, problem.args().toArray());
    }

    /** The sentence of a key. */
    public String of(String key, Locale locale, Object... args) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, args, key, locale));
    }
}
