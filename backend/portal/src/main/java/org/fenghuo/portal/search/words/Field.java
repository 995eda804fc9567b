package org.fenghuo.portal.search.words;

/** What can be asked for by name, as in {@code kind:RECALL} and {@code 产地:法国}. */
public enum Field {
    KIND,
    LEVEL,
    STANDING,
    HAZARD,
    PRODUCT,
    FIRM,
    COUNTRY,
    CATEGORY,
    AUTHORITY,
    NUMBER,
    CODE
}
