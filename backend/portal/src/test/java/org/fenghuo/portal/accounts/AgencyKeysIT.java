package org.fenghuo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fenghuo.portal.accounts.AgencyKeys.Issue;
import org.fenghuo.portal.support.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AgencyKeysIT {
    private final AgencyKeys keys;
    private final JdbcClient database;
    private final Clock clock;

    @Autowired
    AgencyKeysIT(AgencyKeys keys, JdbcClient database, Clock clock) {
        this.keys = keys;
        this.database = database;
        this.clock = clock;
    }

    @Nested
    class WhenAKeyIsIssued {
        @Test
        void itsHolderIsKnownByIt() {
            String key = keys.issue(issue(KeyScope.IMPORT, null));

            KeyHolder holder = keys.verify(key).orElseThrow();

            assertThat(holder.agency()).isEqualTo("xining-customs");
            assertThat(holder.scope()).isEqualTo(KeyScope.IMPORT);
        }

        @Test
        void theDatabaseHoldsItsHashOnly() {
            String key = keys.issue(issue(KeyScope.IMPORT, null));

            assertThat(
                            database.sql("select count(*) from agency_key where key_hash = ?")
                                    .param(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }

        @Test
        void whatIsAlmostItIsNobodysKey() {
            String key = keys.issue(issue(KeyScope.IMPORT, null));

            assertThat(keys.verify(key + "x")).isEmpty();
            assertThat(keys.verify(key.substring(1))).isEmpty();
            assertThat(keys.verify("")).isEmpty();
        }
    }

    @Nested
    class WhenAKeyHasEnded {
        @Test
        void anExpiredOneIsNobodysKey() {
            Instant past = clock.instant().minus(Duration.ofSeconds(1));

            assertThat(keys.verify(keys.issue(issue(KeyScope.OPERATE, past)))).isEmpty();
        }

        @Test
        void aRevokedOneIsNobodysKeyAtOnce() {
            String key = keys.issue(issue(KeyScope.OPERATE, null));

            keys.revoke(keys.verify(key).orElseThrow().id());

            assertThat(keys.verify(key)).isEmpty();
        }
    }

    @Test
    void theConfiguredFirstKeyIsAddedOnceHoweverOftenThePortalStarts() {
        keys.afterPropertiesSet();

        assertThat(keys.verify(PortalTest.KEY)).isPresent();
        assertThat(keys.sentences()).isEmpty();
    }

    private static Issue issue(KeyScope scope, @Nullable Instant expiresAt) {
        return new Issue("xining-customs", "of a test", scope, expiresAt);
    }
}
