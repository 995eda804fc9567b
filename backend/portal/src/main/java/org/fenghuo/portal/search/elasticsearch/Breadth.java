package org.fenghuo.portal.search.elasticsearch;

/** How much of a question a publication has to say to be found. */
enum Breadth {
    /** All of it; of a long question all but one part. */
    ALL,
    /** All but one thing, or a thing of the wider group, but no other words. */
    MOST,
    /** Any part. */
    ANY;

    /** So few are no page: what says less of the question joins them, behind them. */
    private static final int FEW = 10;

    /** Where all of the question finds too few. */
    static Breadth after(long found) {
        if (found >= FEW) {
            return ALL;
        }
        return found > 0 ? MOST : ANY;
    }
}
