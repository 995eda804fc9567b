package org.fenghuo.portal.kernel;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one value somebody sent. A value, not an exception: bad input is expected.
 *
 * @param field path of the value in what was sent, such as {@code products[0].gtin}; empty for the
 *     whole
 * @param code key of the sentence that explains it: {@code problem.<code>} in the messages
 * @param args what the sentence is about, in the order of its places
 */
public record Problem(String field, String code, List<String> args) {
    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String field, String code, @Nullable Object... args) {
        return new Problem(
                field, code, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    /** A code as clients of the interfaces see it: {@code BAD_FILE}. */
    public static String shown(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
