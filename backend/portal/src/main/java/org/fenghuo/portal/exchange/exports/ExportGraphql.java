package org.fenghuo.portal.exchange.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** {@code export}, {@code dumps} and {@code dataLicence} of the schema. */
@Controller
class ExportGraphql {
    private final Exports exports;
    private final ExportJobs jobs;
    private final OpenDataSettings publicly;

    ExportGraphql(Exports exports, ExportJobs jobs, OpenDataSettings publicly) {
        this.exports = exports;
        this.jobs = jobs;
        this.publicly = publicly;
    }

    @QueryMapping
    @Nullable ExportView export(@Argument String id) {
        return exports.find(id).map(job -> ExportView.of(job, publicly)).orElse(null);
    }

    @QueryMapping
    List<ExportView> dumps() {
        return jobs.dumps().stream().map(job -> ExportView.of(job, publicly)).toList();
    }

    @QueryMapping
    String dataLicence() {
        return publicly.licence().toString();
    }
}
