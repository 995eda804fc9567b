package org.fenghuo.portal.check;

/** What of an item can be compared; the input's fields, the scanned code taken apart. */
enum CheckField {
    GTIN,
    BRAND,
    MODEL,
    PRODUCT,
    FIRM,
    HS_CODE,
    BATCH,
    PRODUCTION_DATE,
    SERIAL;

    /** Whether it tells which pieces of a product, not which product. */
    boolean narrows() {
        return this == BATCH || this == PRODUCTION_DATE || this == SERIAL;
    }
}
