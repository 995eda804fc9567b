package org.fenghuo.portal.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fenghuo.portal.exchange.mapping.Mappings;
import org.fenghuo.portal.exchange.store.Utc;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.SourceStatistics;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A weekly source that was taken in yesterday. */
@PortalTest
class FreshnessIT {
    private static final String WEEKLY = "us-fsis";

    private final ImportJobs jobs;
    private final Mappings mappings;
    private final SourceStatistics statistics;
    private final JdbcClient database;
    private final Client client;
    private final Clock clock;
    private final Instant yesterday;

    @Autowired
    FreshnessIT(
            ImportJobs jobs,
            Mappings mappings,
            SourceStatistics statistics,
            JdbcClient database,
            WebServerApplicationContext portal,
            Clock clock) {
        this.jobs = jobs;
        this.mappings = mappings;
        this.statistics = statistics;
        this.database = database;
        this.client = new Client(portal);
        this.clock = clock;
        this.yesterday = clock.instant().minus(Duration.ofDays(1));
    }

    @BeforeEach
    void itCame() {
        var job = jobs.create(new ImportJobs.Order(WEEKLY, "1", ImportMode.CHANGES, false, null));
        database.sql(
                        "update import_job set state = 'DONE', cleaned = 1, finished_at = :at where seq = :seq")
                .param("at", Utc.column(yesterday))
                .param("seq", job.seq())
                .update();
    }

    @Test
    void itIsSaidHowOldItIsAndWhenItIsExpectedAgain() {
        SourceFreshness weekly = freshness(clock, WEEKLY);

        assertThat(weekly.lagSeconds()).isBetween(86_400L, 90_000L);
        assertThat(weekly.expectedNextAt()).isEqualTo(yesterday.plus(Duration.ofDays(7)));
        assertThat(weekly.late()).isFalse();
    }

    @Test
    void afterThatItIsLate() {
        assertThat(freshness(Clock.offset(clock, Duration.ofDays(7)), WEEKLY).late()).isTrue();
    }

    @Test
    void whatThePortalSaysItselfHasANameAndNoRhythm() {
        SourceFreshness own = freshness(clock, Freshness.OWN);

        assertThat(own.label()).isEqualTo(Text.of("本平台", "This portal"));
        assertThat(own.expectedNextAt()).isNull();
        assertThat(own.late()).isFalse();
    }

    @Test
    void listsAndFeedsSayIt() {
        org.awaitility.Awaitility.await()
                .untilAsserted(() ->
                        assertThat(client.get("/search.atom?kinds=RECALL&lang=en").body())
                                .contains("(FSIS)", "expected next"));
        for (var page : java.util.List.of("/search", "/categories/goji", "/feeds", "/status")) {
            assertThat(client.get(page + "?lang=zh").body()).contains("（FSIS）", "/status?lang=zh");
        }
    }

    private SourceFreshness freshness(Clock now, String system) {
        var facts = new FreshnessFacts(jobs, statistics, now);
        return new Freshness(mappings, facts, new Reference(), now)
                .all().stream()
                        .filter(source -> source.system().equals(system))
                        .findFirst()
                        .orElseThrow();
    }
}
