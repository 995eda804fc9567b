package org.fenghuo.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a search can be narrowed by. The one declaration behind index field, input field and labels.
 */
public enum Facet {
    KINDS("kind", "kinds"),
    LEVELS("level", "levels"),
    HAZARDS("hazards", "hazards"),
    CATEGORIES("categories", "categories"),
    ORIGINS("origins", "countries"),
    AUTHORITIES("authority", "agencies"),
    STANDINGS("standing", "standings"),
    ENTERPRISES("enterprise_keys", null),
    HS_CODES("hs_codes", null);

    /** Those whose values are from a list: they are counted. */
    public static final List<Facet> COUNTED =
            Arrays.stream(values()).filter(facet -> facet.codes != null).toList();

    private final String field;
    private final @Nullable String codes;

    Facet(String field, @Nullable String codes) {
        this.field = field;
        this.codes = codes;
    }

    /** The field of the index. */
    public String field() {
        return field;
    }

    /** The list of codes that its values are from; null where there are too many for a list. */
    public @Nullable String codes() {
        return codes;
    }

    /** The list of the input. */
    public String input() {
        return this == HS_CODES ? "hsCodes" : name().toLowerCase(Locale.ROOT);
    }
}
