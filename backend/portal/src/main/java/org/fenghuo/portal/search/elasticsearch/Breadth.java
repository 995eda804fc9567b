package org.fenghuo.portal.search.elasticsearch;

/** How much of a question a publication has to say to be found. */
enum Breadth {
    /** All of it; of a long question all but one part. */
    ALL,
    /** Any part, but all codes and phrases: what is so exact is looked for. */
    PART,
    /** Any part. */
    ANY;

    /** So few are no page: what says less of the question joins them, behind them. */
    private static final int FEW = 10;

    /** What says all of several things is seldom all that helps: further than this nobody leafs. */
    private static final int FEW_OF_SEVERAL = 50;

    /**
     * Where all of the question finds too few.
     *
     * @param parts how many the question has
     */
    static Breadth after(long found, int parts) {
        if (found >= (parts > 1 ? FEW_OF_SEVERAL : FEW)) {
            return ALL;
        }
        return found > 0 ? PART : ANY;
    }
}
