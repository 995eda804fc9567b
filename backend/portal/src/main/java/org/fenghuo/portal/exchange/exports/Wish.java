package org.fenghuo.portal.exchange.exports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.Lang;

/**
 * What somebody wants to have as a file.
 *
 * @param parameters of the search, without empty ones; none for everything
 * @param lang of the labels in tables
 */
record Wish(ExportFormat format, Lang lang, SortedMap<String, List<String>> parameters) {
    static Wish of(ExportFormat format, Lang lang, java.util.Map<String, List<String>> given) {
        SortedMap<String, List<String>> parameters = new TreeMap<>();
        given.forEach((name, values) -> {
            List<String> said =
                    values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
            // the order of a file is its own
            if (!said.isEmpty() && !name.equals("sort")) {
                parameters.put(name, said);
            }
        });
        return new Wish(format, lang, parameters);
    }

    Locale locale() {
        return Locale.of(lang.tag());
    }

    /** The search as it stands in an address. */
    String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream()
                                .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** The same for the same wish: SHA-256, as hex. */
    String fingerprint() {
        String said = format + " " + lang + " " + query();
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
