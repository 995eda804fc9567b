package org.fenghuo.portal.exchange.exports;

/** Another portal has taken the job over: whatever this one was about to write does not count. */
class ExportLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExportLost(ExportJob job) {
        super("the lease of export " + job.id() + " is lost", null, false, false);
    }
}
