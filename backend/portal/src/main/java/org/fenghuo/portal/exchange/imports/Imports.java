package org.fenghuo.portal.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.fenghuo.portal.exchange.mapping.ImportPlan;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Takes files in. What follows is the worker's: when this returns, no kill of any portal loses the
 * file.
 */
@Service
class Imports {
    private final Mappings mappings;
    private final ImportJobs jobs;
    private final Blobs blobs;
    private final ApplicationEventPublisher events;

    Imports(Mappings mappings, ImportJobs jobs, Blobs blobs, ApplicationEventPublisher events) {
        this.mappings = mappings;
        this.jobs = jobs;
        this.blobs = blobs;
        this.events = events;
    }

    /**
     * What somebody wants imported.
     *
     * @param agency for which alone it may publish; null for every agency
     */
    record Wish(ImportPlan plan, ImportMode mode, boolean forced, @Nullable String agency) {}

    /**
     * The plan of that name.
     *
     * @throws InvalidInput that names the ones there are
     */
    ImportPlan plan(String mapping) {
        return mappings.plan(mapping)
                .orElseThrow(() ->
                        new InvalidInput(
                                Problem.of(
                                        "mapping",
                                        "unknown-mapping",
                                        mapping,
                                        ImportPlan.ids(mappings.all()))));
    }

    ImportJob submit(Wish wish, InputStream file) throws IOException {
        ImportPlan plan = wish.plan();
        ImportJob job =
                jobs.create(
                        new ImportJobs.Order(
                                plan.id(),
                                plan.version(),
                                wish.mode(),
                                wish.forced(),
                                wish.agency()));
        blobs.store(job.seq(), file);
        jobs.release(job);
        events.publishEvent(new FileArrived());
        return jobs.bySeq(job.seq()).orElseThrow();
    }

    Optional<ImportJob> find(UUID id) {
        return jobs.byId(id);
    }
}
