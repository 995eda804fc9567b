package org.fenghuo.portal.exchange.exports;

/** How far an export is. */
enum ExportState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    boolean isUnderway() {
        return this == WAITING || this == RUNNING;
    }
}
