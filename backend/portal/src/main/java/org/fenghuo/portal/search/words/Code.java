package org.fenghuo.portal.search.words;

import java.util.regex.Pattern;

/**
 * A number of a publication, an enterprise, a product or a batch.
 *
 * @param code without separators and capitals, as codes are compared
 */
public record Code(String written, String code) implements Part {
    private static final Pattern ISSUER = Pattern.compile("^[a-z]{2,6}(?=\\d)");

    /** Without the letters before its number, which often only say who gave it: FSIS-024-2024. */
    public String bare() {
        return ISSUER.matcher(code).replaceFirst("");
    }
}
