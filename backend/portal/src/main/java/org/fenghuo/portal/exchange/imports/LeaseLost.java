package org.fenghuo.portal.exchange.imports;

/** Another portal has taken the job over: whatever this one was about to write is rolled back. */
class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(long job) {
        super("the lease of import " + job + " is lost", null, false, false);
    }
}
