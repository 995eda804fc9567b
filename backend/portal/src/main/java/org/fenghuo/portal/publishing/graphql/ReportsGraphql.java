package org.fenghuo.portal.publishing.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.ReportCount;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** {@code triggeredBy} of the schema: consumers see what came of their reports. */
@Controller
class ReportsGraphql {
    private final Publications publications;

    ReportsGraphql(Publications publications) {
        this.publications = publications;
    }

    @BatchMapping(typeName = "Publication")
    Map<Publication, ReportCount> triggeredBy(List<Publication> shown) {
        Map<Long, ReportCount> counts =
                publications.reportCounts(shown.stream().map(one -> one.head().id()).toList());
        Map<Publication, ReportCount> byPublication = new HashMap<>();
        shown.forEach(one -> byPublication.put(one, counts.get(one.head().id())));
        return byPublication;
    }
}
