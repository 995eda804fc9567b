package org.fenghuo.portal.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.exchange.mapping.ImportPlan;
import org.fenghuo.portal.exchange.mapping.Mapping;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;
import org.jspecify.annotations.Nullable;

/**
 * Whether a job may say what a row says: an agency speaks for itself, and keeps off what others
 * bring in.
 */
final class Entitlement {
    private final @Nullable String agency;
    private final boolean everybody;
    private final Mappings mappings;

    Entitlement(ImportJob job, Mappings mappings) {
        this.agency = job.agency();
        this.everybody =
                mappings.plan(job.mapping())
                        .flatMap(ImportPlan::mapping)
                        .map(mapping -> mapping.source().anyAgency())
                        .orElse(false);
        this.mappings = mappings;
    }

    List<Problem> problems(Draft draft, ExternalKey key) {
        List<Problem> problems = new ArrayList<>();
        String mine = agency;
        if (mine != null && draft.state() != null) {
            problems.add(Problem.of("state", "not-your-state", mine));
        }
        if (mine == null || everybody) {
            return problems;
        }
        if (!draft.wording().authority().equals(mine)) {
            problems.add(Problem.of("authority", "not-your-authority", mine));
        }
        if (mappings.declared().stream().anyMatch(mapping -> belongsToOthers(mapping, key, mine))) {
            problems.add(Problem.of("key.system", "not-your-system", key.system()));
        }
        return problems;
    }

    private static boolean belongsToOthers(Mapping mapping, ExternalKey key, String mine) {
        return mapping.source().system().equals(key.system())
                && !mapping.source().authority().equals(mine);
    }
}
