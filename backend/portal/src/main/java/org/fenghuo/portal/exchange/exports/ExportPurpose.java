package org.fenghuo.portal.exchange.exports;

/** What an export is for. */
enum ExportPurpose {
    /** What somebody looked for. */
    SEARCH,
    /** Everything, every night. */
    FULL,
    /** What changed since the night before. */
    INCREMENT
}
