package org.fenghuo.portal.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages the portal speaks, in the order in which one stands in for another that is missing.
 */
public enum Lang {
    ZH,
    EN,
    BO;

    /** The BCP 47 tag, as it stands in HTML, in the exchange format and in {@code ?lang=}. */
    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Lang> ofTag(String tag) {
        return Arrays.stream(values()).filter(lang -> lang.tag().equals(tag)).findFirst();
    }

    @JsonCreator
    static Lang parse(String tag) {
        return ofTag(tag).orElseThrow(() -> new IllegalArgumentException("not a language: " + tag));
    }
}
