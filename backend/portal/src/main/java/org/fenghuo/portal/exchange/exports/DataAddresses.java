package org.fenghuo.portal.exchange.exports;

/** Where what describes the data lies. */
final class DataAddresses {
    /** The fields of the exchange format, as JSON Schema. */
    static final String FIELDS = "/data/publication.schema.json";

    /** The columns of the tables, as CSV on the Web. */
    static final String COLUMNS = "/data/columns.json";

    /** All there is to take, as DCAT. */
    static final String CATALOGUE = "/catalog.jsonld";

    static final String EXPORTS = "/exports/";

    private DataAddresses() {}

    static String of(ExportJob job) {
        return EXPORTS + job.id();
    }

    static String fileOf(ExportJob job) {
        return of(job) + "/" + job.wish().format().file();
    }
}
