package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenghuo.portal.accounts.KeyHolder;
import org.fenghuo.portal.accounts.KeyScope;
import org.fenghuo.portal.exchange.SubmissionFiles;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole files of submissions, invented and real. */
@PortalTest
class SubmissionFileImportIT {
    private static final String AGENCY = "qinghai-market-regulation";
    private static final String MAPPING = "cn-complaints";

    private final SubmissionFiles files;
    private final JdbcClient database;

    @Autowired
    SubmissionFileImportIT(SubmissionFiles files, JdbcClient database) {
        this.files = files;
        this.database = database;
    }

    @Test
    void aFileThatBreaksOffIsFinishedBySendingItAgain() throws IOException {
        byte[] file = ComplaintRows.ofATest().many(250, "雪豹 5").getBytes(StandardCharsets.UTF_8);
        var wish = wish(file);

        assertThatThrownBy(() ->
                        files.take(
                                wish,
                                line -> {
                                    if (line.line() == 150) {
                                        throw new IllegalStateException("broken off");
                                    }
                                }))
                .hasMessage("broken off");

        assertThat(files.take(wish, line -> {}))
                .isEqualTo(new SubmissionFiles.Tally(250, 50, 200, 0));
    }

    @Test
    void theRealFileIsTakenWhole() throws IOException {
        String folder = System.getProperty("fenghuo.examples");
        assumeTrue(folder != null, "-Dfenghuo.examples names no folder of real files");
        byte[] file = Files.readAllBytes(Path.of(folder, MAPPING, "car_complaints.csv"));
        var wish = wish(file);

        assertThat(files.take(wish, line -> {}))
                .isEqualTo(new SubmissionFiles.Tally(1_200, 1_200, 0, 0));
        assertThat(files.take(wish, line -> {}))
                .isEqualTo(new SubmissionFiles.Tally(1_200, 0, 1_200, 0));
        assertThat(signals("CLUSTER")).isGreaterThan(50);
        assertThat(signals("RISE")).isPositive();
    }

    private int signals(String kind) {
        return database.sql(
                        "select count(*) from case_signal where kind = ? and to_day between '2020-06-05' and '2020-06-15'")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    private static SubmissionFiles.Wish wish(byte[] file) {
        var key = new KeyHolder(1, AGENCY, "call centre", KeyScope.IMPORT_SUBMISSIONS);
        return new SubmissionFiles.Wish(
                MAPPING, new ByteArrayResource(file), new SubmissionFiles.Bringer.Machine(key));
    }
}
