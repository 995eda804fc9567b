package org.fenghuo.portal.check.gs1;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values by application identifier, in any of the three ways they are written: as a scanner sends
 * them, as people read them in brackets, as a web address (GS1 Digital Link). Empty where any part
 * does not keep the rules: half a barcode is none.
 */
final class Elements {
    /** What a scanner sends for FNC1 between values (GS1 General Specifications, 7.8.3). */
    private static final char SEPARATOR = '\u001D';

    /** Symbology identifiers of GS1 symbols (ISO/IEC 15424). */
    private static final Pattern SYMBOLOGY = Pattern.compile("^](?:C1|d2|Q3|e0|J1)");

    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{2,4})\\)");
    private static final Pattern IN_PATH =
            Pattern.compile("/01/(\\d{8,14})((?:/\\d{2}/[^/]+)*)/?$");
    private static final Pattern PAIR = Pattern.compile("[/&](\\d{2,4})[/=]([^/&]+)");
    private static final int GTIN_LENGTH = 14;

    private Elements() {}

    static Optional<Map<String, String>> of(String text) {
        String code = SYMBOLOGY.matcher(text.strip()).replaceFirst("");
        if (code.startsWith("(")) {
            return bracketed(code);
        }
        return code.matches("(?i)https?://.*") ? link(code) : scanned(code);
    }

    private static Optional<Map<String, String>> scanned(String code) {
        Map<String, String> found = new LinkedHashMap<>();
        int at = 0;
        while (at < code.length()) {
            if (code.charAt(at) == SEPARATOR) {
                at++;
                continue;
            }
            int digits =
                    at + 2 > code.length() ? 0 : Identifiers.digitsOf(code.substring(at, at + 2));
            int value = at + digits;
            if (digits == 0 || value >= code.length()) {
                return Optional.empty();
            }
            String identifier = code.substring(at, value);
            int end = end(code, value, Identifiers.lengthOf(identifier));
            if (!put(found, identifier, code.substring(value, end))) {
                return Optional.empty();
            }
            at = end;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static int end(String code, int from, int length) {
        int separator = code.indexOf(SEPARATOR, from);
        int end = separator < 0 ? code.length() : separator;
        return length == 0 ? end : Math.min(end, from + length);
    }

    private static Optional<Map<String, String>> bracketed(String code) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher brackets = BRACKETED.matcher(code);
        @Nullable MatchResult last = null;
        while (brackets.find()) {
            if (last != null && !put(found, last, code, brackets.start())) {
                return Optional.empty();
            }
            last = brackets.toMatchResult();
        }
        return last != null && put(found, last, code, code.length())
                ? Optional.of(found)
                : Optional.empty();
    }

    private static boolean put(Map<String, String> into, MatchResult at, String code, int end) {
        return put(into, at.group(1), code.substring(at.end(), end).strip());
    }

    /** GS1 Digital Link: the GTIN and what narrows it in the path, the rest in the query. */
    private static Optional<Map<String, String>> link(String code) {
        try {
            URI address = new URI(code);
            Matcher path = IN_PATH.matcher(address.getPath() == null ? "" : address.getPath());
            if (!path.find()) {
                return Optional.empty();
            }
            Map<String, String> found = new LinkedHashMap<>();
            String gtin = path.group(1);
            boolean sound =
                    put(found, Identifiers.GTIN, "0".repeat(GTIN_LENGTH - gtin.length()) + gtin);
            String rest = address.getQuery() == null ? "" : "&" + address.getQuery();
            Matcher pairs = PAIR.matcher(path.group(2) + rest);
            while (pairs.find()) {
                sound &= put(found, pairs.group(1), pairs.group(2));
            }
            return sound ? Optional.of(found) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The same AI twice with two values is no barcode of one item. */
    private static boolean put(Map<String, String> into, String identifier, String value) {
        String before = into.put(identifier, value);
        return Identifiers.isValue(identifier, value) && (before == null || before.equals(value));
    }
}
