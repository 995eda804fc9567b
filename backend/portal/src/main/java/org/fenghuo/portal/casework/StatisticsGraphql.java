package org.fenghuo.portal.casework;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** {@code caseStatistics} of the schema. */
@Controller
class StatisticsGraphql {
    private final Counting counting;

    StatisticsGraphql(Counting counting) {
        this.counting = counting;
    }

    @QueryMapping
    CaseStatistics caseStatistics() {
        return counting.now();
    }
}
