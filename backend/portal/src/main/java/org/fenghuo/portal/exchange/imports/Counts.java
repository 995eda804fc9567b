package org.fenghuo.portal.exchange.imports;

/**
 * What became of a file's rows. At the end {@code read} is the sum of published, corrected,
 * unchanged, merged and refused.
 *
 * @param withdrawn publications that the file no longer lists
 * @param withheld publications that would have been withdrawn, had every row been readable
 */
record Counts(
        long read,
        long published,
        long corrected,
        long unchanged,
        long merged,
        long refused,
        long withdrawn,
        long withheld) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    Counts plus(Counts more) {
        return new Counts(
                read + more.read,
                published + more.published,
                corrected + more.corrected,
                unchanged + more.unchanged,
                merged + more.merged,
                refused + more.refused,
                withdrawn + more.withdrawn,
                withheld + more.withheld);
    }

    static Counts ofRead(long rows, long refused) {
        return new Counts(rows, 0, 0, 0, 0, refused, 0, 0);
    }

    static Counts ofMerged(long rows) {
        return new Counts(0, 0, 0, 0, rows, 0, 0, 0);
    }

    static Counts ofRefused(long rows) {
        return new Counts(0, 0, 0, 0, 0, rows, 0, 0);
    }

    static Counts ofWithdrawn(long publications) {
        return new Counts(0, 0, 0, 0, 0, 0, publications, 0);
    }

    static Counts ofWithheld(long publications) {
        return new Counts(0, 0, 0, 0, 0, 0, 0, publications);
    }
}
