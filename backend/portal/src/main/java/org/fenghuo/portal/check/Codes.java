package org.fenghuo.portal.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.publishing.SpanOfCodes;

/**
 * Compares batches, lots, models and serial numbers as they are printed.
 *
 * <p>Width, letter case, spaces and punctuation do not count. <b>Ranges:</b> the first, the last
 * and the one in question must have the same length and the same letters in the same places; then
 * digits decide from the left, which for equal lengths is the order of numbers and of letters
 * alike. Anything else is for people to compare: {@code L9} and {@code L10} have an order only
 * their maker knows. Of a vehicle's number (VIN, ISO 3779) the ninth place is a check digit and
 * does not count; makers range over the last six, so what stands before them must be the same.
 */
final class Codes {
    /** A batch in words of a publication is a list of them, where one of these stands between. */
    private static final Pattern BETWEEN = Pattern.compile("[,，;；、\\n]");

    private static final Pattern TO = Pattern.compile("\\s*(?:至|到|~|～|–|—|\\bto\\b)\\s*");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^(?:lot|batch|批号|批次|编号)(?:\\s*(?:no\\.?|number|codes?))?\\s*[:：#]?\\s*");
    private static final Pattern VIN = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");
    private static final int VIN_CHECK = 8;
    private static final int VIN_SERIAL = 11;
    private static final int GTIN_LENGTH = 14;
    private static final int LONGEST_CODE = 40;
    private static final int SHORTEST_BEGINNING = 4;

    private Codes() {}

    static String folded(Object value) {
        return switch (value) {
            case Gtin gtin -> "0".repeat(GTIN_LENGTH - gtin.value().length()) + gtin.value();
            default ->
                    Normalizer.normalize(value.toString(), Normalizer.Form.NFKC)
                            .toUpperCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        };
    }

    static boolean isVin(String text) {
        return VIN.matcher(folded(text)).matches();
    }

    /** Whether one of the codes of a list is this one. */
    static boolean lists(String list, String yours) {
        return folded(list).equals(folded(yours))
                || BETWEEN.splitAsStream(list).anyMatch(one -> folded(one).equals(folded(yours)));
    }

    /**
     * A batch against the batches that a product is published with, and the publication's ranges.
     */
    static CheckResult batch(String yours, Stream<String> published, List<SpanOfCodes> ranges) {
        String mine = LABEL.matcher(yours).replaceFirst("");
        return summary(
                Stream.concat(
                                published
                                        .flatMap(BETWEEN::splitAsStream)
                                        .map(one -> LABEL.matcher(one.strip()).replaceFirst(""))
                                        .map(one -> single(mine, one)),
                                ranges.stream()
                                        .map(range -> within(mine, range.first(), range.last())))
                        .toList());
    }

    static CheckResult ranges(String yours, List<SpanOfCodes> ranges) {
        return summary(
                ranges.stream().map(range -> within(yours, range.first(), range.last())).toList());
    }

    /** One match suffices; to differ, it has to differ from all. */
    private static CheckResult summary(List<CheckResult> results) {
        return Stream.of(
                        CheckResult.MATCH,
                        CheckResult.COMPARE_BY_EYE,
                        CheckResult.OUTSIDE_RANGE,
                        CheckResult.DIFFERENT)
                .filter(results::contains)
                .findFirst()
                .orElse(CheckResult.NOT_STATED);
    }

    private static CheckResult single(String yours, String published) {
        String[] ends = TO.split(published, -1);
        if (ends.length == 2) {
            return within(yours, ends[0], ends[1]);
        }
        String mine = folded(yours);
        String theirs = folded(published);
        if (mine.equals(theirs)) {
            return CheckResult.MATCH;
        }
        boolean code =
                theirs.length() <= LONGEST_CODE && theirs.chars().anyMatch(Character::isDigit);
        return code && !isPart(mine, theirs) ? CheckResult.DIFFERENT : CheckResult.COMPARE_BY_EYE;
    }

    /** A code printed with a line or an hour behind it may be the same one. */
    private static boolean isPart(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_BEGINNING
                && (one.contains(other) || other.contains(one));
    }

    static CheckResult within(String yours, String first, String last) {
        String mine = folded(yours);
        String from = folded(first);
        String to = folded(last);
        if (mine.equals(from) || mine.equals(to)) {
            return CheckResult.MATCH;
        }
        if (isVin(mine) && isVin(from) && isVin(to)) {
            return withinVins(mine, from, to);
        }
        boolean comparable =
                skeleton(from).equals(skeleton(to))
                        && skeleton(mine).equals(skeleton(from))
                        && from.compareTo(to) <= 0;
        return comparable ? inOrder(from, mine, to) : CheckResult.COMPARE_BY_EYE;
    }

    private static CheckResult withinVins(String mine, String from, String to) {
        if (!type(from).equals(type(to))) {
            return CheckResult.COMPARE_BY_EYE;
        }
        return type(mine).equals(type(from))
                ? inOrder(
                        from.substring(VIN_SERIAL),
                        mine.substring(VIN_SERIAL),
                        to.substring(VIN_SERIAL))
                : CheckResult.OUTSIDE_RANGE;
    }

    private static String type(String vin) {
        return vin.substring(0, VIN_CHECK) + vin.substring(VIN_CHECK + 1, VIN_SERIAL);
    }

    private static CheckResult inOrder(String from, String mine, String to) {
        return from.compareTo(mine) <= 0 && mine.compareTo(to) <= 0
                ? CheckResult.MATCH
                : CheckResult.OUTSIDE_RANGE;
    }

    private static String skeleton(String code) {
        Matcher digits = Pattern.compile("\\d").matcher(code);
        return digits.replaceAll("0");
    }
}
