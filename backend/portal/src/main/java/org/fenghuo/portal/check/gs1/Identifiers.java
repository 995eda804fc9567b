package org.fenghuo.portal.check.gs1;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The application identifiers (AI) that stand before each value, and how long the values are.
 *
 * <p>GS1 General Specifications, 3.2 (list of AIs) and 7.8.5 (element strings of predefined length,
 * which need no separator: known by their first two digits, for all time).
 */
final class Identifiers {
    static final String GTIN = "01";
    static final String BATCH = "10";
    static final String PRODUCED = "11";
    static final String SERIAL = "21";

    /** The longest value of any AI. */
    private static final int LONGEST = 90;

    /**
     * First two digits → length of the value behind a two-digit AI, or with the AI's other digits.
     */
    private static final Map<String, Integer> PREDEFINED =
            Map.ofEntries(
                    Map.entry("00", 18),
                    Map.entry("01", 14),
                    Map.entry("02", 14),
                    Map.entry("03", 14),
                    Map.entry("04", 16),
                    Map.entry("11", 6),
                    Map.entry("12", 6),
                    Map.entry("13", 6),
                    Map.entry("14", 6),
                    Map.entry("15", 6),
                    Map.entry("16", 6),
                    Map.entry("17", 6),
                    Map.entry("18", 6),
                    Map.entry("19", 6),
                    Map.entry("20", 2),
                    Map.entry("31", 6),
                    Map.entry("32", 6),
                    Map.entry("33", 6),
                    Map.entry("34", 6),
                    Map.entry("35", 6),
                    Map.entry("36", 6),
                    Map.entry("41", 13));

    private static final Map<String, Integer> DIGITS = digits();

    /** Values that a check uses, or must know the shape of to reach those behind them. */
    private static final Map<String, Pattern> SHAPES =
            Map.of(
                    GTIN,
                    Pattern.compile("\\d{14}"),
                    BATCH,
                    text(20),
                    PRODUCED,
                    Pattern.compile("\\d{6}"),
                    "13",
                    Pattern.compile("\\d{6}"),
                    "15",
                    Pattern.compile("\\d{6}"),
                    "17",
                    Pattern.compile("\\d{6}"),
                    SERIAL,
                    text(20),
                    "240",
                    text(30),
                    "241",
                    text(30));

    private Identifiers() {}

    /** How many digits the AI has that begins with these two; 0 where there is none. */
    static int digitsOf(String firstTwo) {
        return DIGITS.getOrDefault(firstTwo, 0);
    }

    /** How long its value is; 0 where a separator or the end ends it. */
    static int lengthOf(String identifier) {
        return PREDEFINED.getOrDefault(identifier.substring(0, 2), 0);
    }

    static boolean isValue(String identifier, String value) {
        Pattern shape = SHAPES.get(identifier);
        return shape == null
                ? !value.isEmpty() && value.length() <= LONGEST
                : shape.matcher(value).matches();
    }

    /** GS1 General Specifications, 7.11: the 82 characters of text values. */
    private static Pattern text(int longest) {
        return Pattern.compile("[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1," + longest + "}");
    }

    private static Map<String, Integer> digits() {
        Map<String, Integer> digits = new HashMap<>();
        PREDEFINED.keySet().forEach(two -> digits.put(two, 2));
        for (String two : "10 21 22 30 37 90 91 92 93 94 95 96 97 98 99".split(" ", -1)) {
            digits.put(two, 2);
        }
        for (String two : "23 24 25 40 41 42 71".split(" ", -1)) {
            digits.put(two, 3);
        }
        for (String two : "31 32 33 34 35 36 39 43 70 72 80 81 82".split(" ", -1)) {
            digits.put(two, 4);
        }
        return Map.copyOf(digits);
    }
}
