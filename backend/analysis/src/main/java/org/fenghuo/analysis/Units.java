package org.fenghuo.analysis;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name of a unit is its symbol, and one space parts it from its number. */
final class Units {
    private static final Map<String, String> LONG_NAMES =
            Map.ofEntries(
                    Map.entry("毫克", "mg"),
                    Map.entry("微克", "μg"),
                    Map.entry("纳克", "ng"),
                    Map.entry("千克", "kg"),
                    Map.entry("公斤", "kg"),
                    Map.entry("毫升", "ml"),
                    Map.entry("微升", "μl"),
                    Map.entry("毫米", "mm"),
                    Map.entry("厘米", "cm"),
                    Map.entry("微米", "μm"),
                    Map.entry("贝克", "bq"),
                    Map.entry("贝可", "bq"),
                    Map.entry("ug", "μg"),
                    Map.entry("mcg", "μg"),
                    Map.entry("ul", "μl"));

    /** Parts of many other words, so only after a number: 克百威 is a pesticide. */
    private static final Map<String, String> SHORT_NAMES = Map.of("克", "g", "升", "l", "吨", "t");

    private static final List<String> SYMBOLS =
            List.of(
                    "mg", "μg", "ng", "pg", "kg", "g", "t", "ml", "μl", "dl", "l", "mm", "μm", "cm",
                    "m", "bq");

    private static final int LONGEST =
            Stream.concat(LONG_NAMES.keySet().stream(), SYMBOLS.stream())
                    .mapToInt(String::length)
                    .max()
                    .orElseThrow();

    private static final String ONE = "\\d++(?:[.,]\\d++)*+";
    private static final String NUMBER =
            "(?<![a-z0-9._-])(?<number>" + ONE + "(?: ?[-~–] ?" + ONE + ")?+) ?";
    private static final String LONG =
            oneOf(Stream.concat(LONG_NAMES.keySet().stream(), SYMBOLS.stream()));
    private static final String ANY = "(?:" + LONG + "|克(?![百菌螨瘟线])|[升吨])";
    private static final String PER = " ?[/每] ?(?<per>" + ANY + ")";
    private static final String END = "(?![a-z0-9\\p{M}])";

    private static final Pattern MEASURED =
            Pattern.compile(NUMBER + "(?<unit>" + ANY + ")(?:" + PER + ")?" + END);
    private static final Pattern RATIO =
            Pattern.compile("(?<![a-z0-9])(?<unit>" + LONG + ")" + PER + END);

    private Units() {}

    static Folded fold(Folded folded, int originalLength) {
        Matcher number = MEASURED.matcher(folded.text()).useTransparentBounds(true);
        Folded measured =
                replace(
                        folded,
                        originalLength,
                        from -> measured(number, folded.text(), from),
                        Units::measured);
        Matcher ratio = RATIO.matcher(measured.text()).useTransparentBounds(true);
        return replace(
                measured,
                originalLength,
                from -> ratio(ratio, measured.text(), from),
                Units::ratio);
    }

    /** Only where a number begins: to try every place of a text takes most of the time. */
    private static @Nullable MatchResult measured(Matcher number, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isDigit(text.charAt(at))
                    && (at == 0 || !isDigit(text.charAt(at - 1)))
                    && isAt(number, at, text)) {
                return number;
            }
        }
        return null;
    }

    /** Only right before what parts two units. */
    private static @Nullable MatchResult ratio(Matcher ratio, String text, int from) {
        for (int per = from; per < text.length(); per++) {
            if (text.charAt(per) == '/' || text.charAt(per) == '每') {
                for (int at = Math.max(from, per - LONGEST - 1); at < per; at++) {
                    if (isAt(ratio, at, text)) {
                        return ratio;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isAt(Matcher matcher, int at, String text) {
        return matcher.region(at, text.length()).lookingAt();
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private interface Rewriting {
        void write(Folded from, MatchResult found, Folded.Builder to);
    }

    /** With what is found from each place on written anew. */
    private static Folded replace(
            Folded from,
            int originalLength,
            IntFunction<@Nullable MatchResult> next,
            Rewriting rewriting) {
        MatchResult found = next.apply(0);
        if (found == null) {
            return from;
        }
        var to = new Folded.Builder(from.text().length() + 16);
        int copied = 0;
        while (found != null) {
            to.copy(from, copied, found.start());
            rewriting.write(from, found, to);
            copied = found.end();
            found = next.apply(copied);
        }
        return to.copy(from, copied, from.text().length()).build(originalLength);
    }

    private static void measured(Folded from, MatchResult found, Folded.Builder to) {
        to.copy(from, found.start("number"), found.end("number"));
        to.append(' ', from.original(found.end("number")));
        ratio(from, found, to);
    }

    private static void ratio(Folded from, MatchResult found, Folded.Builder to) {
        to.append(symbol(found.group("unit")), from.original(found.start("unit")));
        if (found.group("per") != null) {
            to.append('/', from.original(found.end("unit")));
            to.append(symbol(found.group("per")), from.original(found.start("per")));
        }
    }

    private static String symbol(String name) {
        return LONG_NAMES.getOrDefault(name, SHORT_NAMES.getOrDefault(name, name));
    }

    private static String oneOf(Stream<String> names) {
        return names.sorted(Comparator.comparingInt(String::length).reversed())
                .collect(joining("|", "(?:", ")"));
    }
}
