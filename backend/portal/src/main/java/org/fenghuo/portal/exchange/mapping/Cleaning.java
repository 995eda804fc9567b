package org.fenghuo.portal.exchange.mapping;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Takes out of a text what is there for machines: HTML, control characters, idle space. */
final class Cleaning {
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][^<>]{0,1000}>|<!--.{0,1000}?-->", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u200B\\uFEFF\\u00AD&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private Cleaning() {}

    static String text(String raw) {
        String plain = HtmlUtils.htmlUnescape(TAG.matcher(raw).replaceAll(" "));
        return SPACE.matcher(CONTROL.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }
}
