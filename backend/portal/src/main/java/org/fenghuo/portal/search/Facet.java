package org.fenghuo.portal.search;

import java.util.Locale;

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
    STANDINGS("standing", "standings");

    private final String field;
    private final String codes;

    Facet(String field, String codes) {
        this.field = field;
        this.codes = codes;
    }

    /** The field of the index. */
    public String field() {
        return field;
    }

    /** The list of codes that its values are from. */
    public String codes() {
        return codes;
    }

    /** The list of the input. */
    public String input() {
        return name().toLowerCase(Locale.ROOT);
    }
}
