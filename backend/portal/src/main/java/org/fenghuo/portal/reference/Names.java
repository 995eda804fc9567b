package org.fenghuo.portal.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names are compared: full and half width, capitals and spaces make no difference. */
final class Names {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LAST_REMARK = Pattern.compile("\\s*(\\([^()]*\\)*|\\s\\S+)$");

    private static final int LONGEST_NAME = 120;

    private Names() {}

    static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** The key of a phrase's beginning, long enough to hold any name. */
    static String startOf(String phrase) {
        return key(phrase.substring(0, Math.min(phrase.length(), LONGEST_NAME)));
    }

    /**
     * The key without its last remark in brackets or its last word; empty when nothing would be
     * left.
     */
    static Optional<String> shorter(String key) {
        Matcher remark = LAST_REMARK.matcher(key);
        return remark.find() && remark.start() > 0
                ? Optional.of(key.substring(0, remark.start()).strip())
                : Optional.empty();
    }
}
