package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fenghuo.portal.exchange.mapping.ImportPlan;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ImportJobsIT {
    private static final int MANY = 600;

    private final Imports imports;
    private final ImportJobs jobs;
    private final Blobs blobs;
    private final Carrier carrier;
    private final Refusals refusals;
    private final Publications publications;
    private final JdbcClient database;
    private final String system = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ImportJobsIT(
            Imports imports,
            ImportJobs jobs,
            Blobs blobs,
            Carrier carrier,
            Refusals refusals,
            Publications publications,
            JdbcClient database) {
        this.imports = imports;
        this.jobs = jobs;
        this.blobs = blobs;
        this.carrier = carrier;
        this.refusals = refusals;
        this.publications = publications;
        this.database = database;
    }

    @Nested
    class WhenAFileIsImportedTwice {
        @Test
        void theSecondTimeChangesNothing() throws IOException {
            String file = Lines.of(system, 0, 5, "甲");

            assertThat(imported(file).counts()).isEqualTo(new Counts(5, 5, 0, 0, 0, 0, 0, 0));
            assertThat(imported(file).counts()).isEqualTo(new Counts(5, 0, 0, 5, 0, 0, 0, 0));
        }

        @Test
        void aChangedRowIsACorrection() throws IOException {
            ImportJob first = imported(Lines.of(system, 0, 5, "甲"));
            ImportJob second = imported(Lines.of(system, 0, 4, "甲") + Lines.of(system, 4, "乙"));

            assertThat(first.counts().published()).isEqualTo(5);
            assertThat(second.counts()).isEqualTo(new Counts(5, 0, 1, 4, 0, 0, 0, 0));
        }
    }

    @Test
    void rowsOfOneKeyAreMergedBeforeAnythingIsPublished() throws IOException {
        String file = Lines.of(system, 0, 3, "甲") + Lines.of(system, 1, 3, "乙");

        assertThat(imported(file).counts()).isEqualTo(new Counts(5, 3, 0, 0, 2, 0, 0, 0));
        assertThat(
                        imported(Lines.of(system, 0, 1, "甲") + Lines.of(system, 1, 3, "乙"))
                                .counts()
                                .unchanged())
                .isEqualTo(3);
    }

    @Test
    void brokenRowsDoNotStopTheRest() throws IOException {
        String nobody = Lines.of(system, 7, "甲").replace("xining-customs", "nobody");
        ImportJob job =
                imported(
                        Lines.of(system, 0, "甲")
                                + "\n{broken\n"
                                + nobody
                                + "\n"
                                + Lines.of(system, 1, "甲"));

        List<String> why = new ArrayList<>();
        refusals.each(job.seq(), (line, problem) -> why.add(line + " " + problem.code()));
        assertThat(job.counts()).isEqualTo(new Counts(4, 2, 0, 0, 0, 2, 0, 0));
        assertThat(why).containsExactly("2 not-json", "3 unknown-agency");
    }

    @Nested
    class WhenTheFileIsASnapshot {
        @Test
        void whatItNoLongerListsIsWithdrawn() throws IOException {
            imported(Lines.of(system, 0, 40, "甲"));

            assertThat(snapshot(Lines.of(system, 1, 40, "甲"), false).counts().withdrawn()).isOne();
            assertThat(inForce()).isEqualTo(39);
        }

        @Test
        void moreThanTheShareIsRefusedBeforeAnythingIsPublished() throws IOException {
            imported(Lines.of(system, 0, 20, "甲"));

            ImportJob job = snapshot(Lines.of(system, 10, 25, "乙"), false);

            assertThat(job.state()).isEqualTo(ImportState.FAILED);
            assertThat(job.problem()).extracting(Problem::code).isEqualTo("too-many-withdrawals");
            assertThat(inForce()).isEqualTo(20);
        }

        @Test
        void forceWithdrawsThemAll() throws IOException {
            imported(Lines.of(system, 0, 20, "甲"));

            assertThat(snapshot(Lines.of(system, 10, 20, "甲"), true).counts())
                    .isEqualTo(new Counts(10, 0, 0, 10, 0, 0, 10, 0));
        }

        @Test
        void rowsThatCannotBeReadHoldWithdrawalsBack() throws IOException {
            imported(Lines.of(system, 0, 40, "甲"));

            assertThat(snapshot(Lines.of(system, 1, 40, "甲") + "{broken\n", false).counts())
                    .isEqualTo(new Counts(40, 0, 0, 39, 0, 1, 0, 1));
        }

        @Test
        void aRefusedRowIsStillListed() throws IOException {
            imported(Lines.of(system, 0, 40, "甲"));
            String refused = Lines.of(system, 0, "甲").replace("xining-customs", "nobody");

            assertThat(snapshot(Lines.of(system, 1, 40, "甲") + refused, false).counts().withdrawn())
                    .isZero();
        }
    }

    @Nested
    class WhenAPortalDiesAtIt {
        @Test
        void anotherCarriesOnAndNothingIsPublishedTwice() throws IOException {
            ImportJob dying = heldBy("a portal that dies", Lines.of(system, 0, MANY, "甲"));
            while (dying.counts().published() == 0) {
                dying = carrier.step(dying, "a portal that dies");
            }
            assertThat(dying.counts().published()).isLessThan(MANY);
            leaseRunsOut(dying);

            ImportJob finished = over(dying);

            assertThat(finished.counts()).isEqualTo(new Counts(MANY, MANY, 0, 0, 0, 0, 0, 0));
            assertThat(inForce()).isEqualTo(MANY);
        }

        @Test
        void itsLateStepIsRolledBack() throws IOException {
            ImportJob late = heldBy("a portal that sleeps", Lines.of(system, 0, 3, "甲"));
            leaseRunsOut(late);
            over(late);

            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(
                                    () -> carrier.step(late, "a portal that sleeps")))
                    .isInstanceOf(LeaseLost.class);
        }

        private ImportJob heldBy(String owner, String file) throws IOException {
            ImportJob job =
                    jobs.create(
                            new ImportJobs.Order(
                                    ImportPlan.Native.ID,
                                    imports.plan(ImportPlan.Native.ID).version(),
                                    ImportMode.CHANGES,
                                    false,
                                    null));
            blobs.store(job.seq(), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            database.sql(
                            """
                            update import_job set state = 'RUNNING', lease_owner = ?, lease_until = '2999-01-01' where seq = ?
                            """)
                    .params(owner, job.seq())
                    .update();
            return jobs.bySeq(job.seq()).orElseThrow();
        }

        private void leaseRunsOut(ImportJob job) {
            database.sql("update import_job set lease_until = '2000-01-01' where seq = ?")
                    .param(job.seq())
                    .update();
        }
    }

    @Test
    void whatAJobLeavesBehindIsClearedAwayButItsRefusedRows() throws IOException {
        ImportJob job = imported("{broken\n" + Lines.of(system, 0, 3, "甲"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> rows("import_row", job) + rows("import_blob", job) == 0);
        assertThat(rows("import_refusal", job)).isOne();
    }

    private long rows(String table, ImportJob job) {
        return database.sql("select count(*) from " + table + " where job = ?")
                .param(job.seq())
                .query(Long.class)
                .single();
    }

    private ImportJob imported(String file) throws IOException {
        return run(file, ImportMode.CHANGES, false);
    }

    private ImportJob snapshot(String file, boolean forced) throws IOException {
        return run(file, ImportMode.SNAPSHOT, forced);
    }

    private ImportJob run(String file, ImportMode mode, boolean forced) throws IOException {
        Imports.Wish wish =
                new Imports.Wish(imports.plan(ImportPlan.Native.ID), mode, forced, null);
        return over(
                imports.submit(
                        wish, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private ImportJob over(ImportJob job) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.bySeq(job.seq()).orElseThrow(), now -> !now.isRunning());
    }

    private long inForce() {
        long[] count = {0};
        publications.keysInForce(system, key -> count[0]++);
        return count[0];
    }
}
