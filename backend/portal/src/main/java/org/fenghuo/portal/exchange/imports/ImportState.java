package org.fenghuo.portal.exchange.imports;

/** How a job stands. */
enum ImportState {
    /** The file is still coming in. Nobody knows of the job yet. */
    RECEIVING,
    RUNNING,
    DONE,
    FAILED
}
