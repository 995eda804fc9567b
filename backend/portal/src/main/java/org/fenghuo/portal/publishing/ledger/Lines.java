package org.fenghuo.portal.publishing.ledger;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/** What any written line has to keep, whatever it says. */
final class Lines {
    private static final int LONGEST_URL = 2_000;

    /** Control characters but line feed and tab: invisible, and fatal to XML feeds. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private Lines() {}

    static Stream<Problem> text(String field, @Nullable Text text, int longest) {
        return text == null
                ? Stream.empty()
                : text.byLanguage().entrySet().stream()
                        .flatMap(entry ->
                                line(
                                        field + "." + entry.getKey().tag(),
                                        entry.getValue(),
                                        longest));
    }

    static Stream<Problem> line(String field, @Nullable String line, int longest) {
        if (line == null) {
            return Stream.empty();
        }
        if (line.length() > longest) {
            return Stream.of(Problem.of(field, "too-long", longest));
        }
        return CONTROL.matcher(line).find()
                ? Stream.of(Problem.of(field, "control-character"))
                : Stream.empty();
    }

    static Stream<Problem> webAddress(String field, @Nullable String url) {
        return url == null || (url.length() <= LONGEST_URL && WEB_ADDRESS.matcher(url).matches())
                ? Stream.empty()
                : Stream.of(Problem.of(field, "not-a-web-address"));
    }
}
