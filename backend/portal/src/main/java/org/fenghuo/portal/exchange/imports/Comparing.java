package org.fenghuo.portal.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenghuo.portal.exchange.mapping.ImportPlan;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.Publications;
import org.springframework.stereotype.Component;

/**
 * Finds what is in force and no longer in a snapshot. Brakes before anything is published: a file
 * that lost its second half on the way must not empty the portal.
 */
@Component
class Comparing implements Step {
    private static final int BATCH = 1_000;

    private final Mappings mappings;
    private final Staging staging;
    private final Refusals refusals;
    private final Withdrawals withdrawals;
    private final Publications publications;
    private final ImportJobs jobs;
    private final ImportSettings settings;

    Comparing(
            Mappings mappings,
            Staging staging,
            Refusals refusals,
            Withdrawals withdrawals,
            Publications publications,
            ImportJobs jobs,
            ImportSettings settings) {
        this.mappings = mappings;
        this.staging = staging;
        this.refusals = refusals;
        this.withdrawals = withdrawals;
        this.publications = publications;
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    public Phase phase() {
        return Phase.COMPARING;
    }

    @Override
    public ImportJob take(ImportJob job, String owner) {
        withdrawals.clear(job.seq());
        Batch batch = new Batch(job, owner);
        publications.keysInForce(system(job), batch::add);
        batch.settle();
        long missing = withdrawals.count(job.seq());
        if (missing > 0 && !job.forced() && refusals.anonymous(job.seq()) > 0) {
            // A row that cannot be read may be that of any publication that seems to be missing.
            withdrawals.clear(job.seq());
            return jobs.save(job.in(Phase.PUBLISHING).counting(Counts.ofWithheld(missing)), owner);
        }
        if (!job.forced() && missing > batch.inForce * settings.withdrawalShare()) {
            throw new InvalidInput(
                    Problem.of(
                            "file",
                            "too-many-withdrawals",
                            missing,
                            batch.inForce,
                            settings.withdrawalShare() * 100));
        }
        return jobs.save(job.in(Phase.PUBLISHING), owner);
    }

    private String system(ImportJob job) {
        Optional<String> declared =
                mappings.plan(job.mapping())
                        .flatMap(ImportPlan::mapping)
                        .map(mapping -> mapping.source().system());
        if (declared.isPresent()) {
            return declared.get();
        }
        List<String> systems = staging.systems(job.seq());
        if (systems.size() != 1) {
            throw new InvalidInput(
                    Problem.of("file", "snapshot-needs-one-system", String.join(", ", systems)));
        }
        return systems.getFirst();
    }

    /** Keys in force, looked up in the file by the thousand. */
    private final class Batch {
        private final ImportJob job;
        private final String owner;
        private final String system;
        private final Map<String, PublicationNumber> keys = new LinkedHashMap<>();
        private long inForce;

        Batch(ImportJob job, String owner) {
            this.job = job;
            this.owner = owner;
            this.system = system(job);
        }

        void add(Publications.KeyInForce key) {
            inForce++;
            keys.put(StagedRow.hash(new ExternalKey(system, key.key())), key.number());
            if (keys.size() == BATCH) {
                settle();
            }
        }

        void settle() {
            if (keys.isEmpty()) {
                return;
            }
            Set<String> listed = staging.listed(job.seq(), keys.keySet());
            List<PublicationNumber> missing = new ArrayList<>();
            keys.forEach((hash, number) -> {
                if (!listed.contains(hash)) {
                    missing.add(number);
                }
            });
            withdrawals.add(job.seq(), missing);
            jobs.save(job, owner);
            keys.clear();
        }
    }
}
