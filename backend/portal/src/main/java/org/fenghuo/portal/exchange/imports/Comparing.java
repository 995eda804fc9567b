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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds what is in force and no longer in a snapshot. Brakes before anything is published: a file
 * that lost its second half on the way must not empty the portal.
 */
@Component
class Comparing implements Step {
    private static final int BATCH = 1_000;

    private final Mappings mappings;
    private final Staging staging;
    private final Withdrawals withdrawals;
    private final Publications publications;
    private final ImportJobs jobs;
    private final ImportSettings settings;

    /** Another connection than the one from which keys come in a stream. */
    private final TransactionTemplate aside;

    Comparing(
            Mappings mappings,
            Staging staging,
            Withdrawals withdrawals,
            Publications publications,
            ImportJobs jobs,
            ImportSettings settings,
            PlatformTransactionManager manager) {
        this.mappings = mappings;
        this.staging = staging;
        this.withdrawals = withdrawals;
        this.publications = publications;
        this.jobs = jobs;
        this.settings = settings;
        aside = new TransactionTemplate(manager);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
        if (missing > 0 && !job.forced() && staging.anonymous(job.seq()) > 0) {
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
            if (!keys.isEmpty()) {
                aside.executeWithoutResult(tx -> lookUp());
                keys.clear();
            }
        }

        private void lookUp() {
            Set<String> listed = staging.listed(job.seq(), keys.keySet());
            List<PublicationNumber> missing = new ArrayList<>();
            keys.forEach((hash, number) -> {
                if (!listed.contains(hash)) {
                    missing.add(number);
                }
            });
            withdrawals.add(job.seq(), missing);
            jobs.save(job, owner);
        }
    }
}
