package org.fenghuo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fenghuo.portal.accounts.ChainState.Broken;
import org.fenghuo.portal.accounts.ChainState.Intact;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditIT {
    private static final Officer OFFICER =
            new Officer(1, "zhang.san", "张三", "xining-customs", Set.of(Role.ASSESSOR));

    private final Audit audit;
    private final AuditTrail trail;
    private final AuditLock lock;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final String subject = "test:" + UUID.randomUUID();

    @Autowired
    AuditIT(
            Audit audit,
            AuditTrail trail,
            AuditLock lock,
            JdbcClient database,
            TransactionTemplate transactions) {
        this.audit = audit;
        this.trail = trail;
        this.lock = lock;
        this.database = database;
        this.transactions = transactions;
    }

    private List<AuditEntry> entries() {
        return trail.find(new AuditQuery(null, null, subject, null, null), null, 100);
    }

    @Nested
    class WhenAnActIsNoted {
        @Test
        void itSaysWhoDidWhat() {
            audit.note(new Act(OFFICER, "case.screened", subject, "RECEIVED", "ACCEPTED"));

            assertThat(entries())
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.who()).isEqualTo("officer:zhang.san");
                        assertThat(entry.before()).isEqualTo("RECEIVED");
                        assertThat(entry.after()).isEqualTo("ACCEPTED");
                    });
        }

        @Test
        void itGoesAwayWithTheTransactionThatIsRolledBack() {
            transactions.executeWithoutResult(status -> {
                audit.note(Act.of(OFFICER, "case.screened", subject));
                status.setRollbackOnly();
            });

            assertThat(entries()).isEmpty();
        }

        @Test
        void manyAtOnceStandInOneUnbrokenChain() {
            try (var threads = Executors.newFixedThreadPool(8)) {
                IntStream.range(0, 80)
                        .forEach(i ->
                                threads.execute(
                                        () -> audit.note(Act.of(OFFICER, "case.seen", subject))));
            }

            assertThat(entries()).hasSize(80);
            assertThat(trail.verify()).isInstanceOf(Intact.class);
        }
    }

    @Nested
    class WhenSomebodyWithTheDatabaseTampers {
        private long seq;

        @BeforeEach
        void somethingIsNoted() {
            audit.note(new Act(OFFICER, "case.screened", subject, "RECEIVED", "ACCEPTED"));
            audit.note(Act.of(OFFICER, "case.seen", subject));
            seq = entries().getLast().seq();
        }

        @AfterEach
        void guardIsBack() {
            lock.afterPropertiesSet();
        }

        @Test
        void theDatabaseRefuses() {
            assertThatThrownBy(() -> change("after_value", "REFUSED"))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("stays");
            assertThatThrownBy(() -> database.sql("delete from audit_entry").update())
                    .isInstanceOf(DataAccessException.class);
        }

        @Test
        void theFirstChangedEntryIsNamed() {
            unguard();
            change("after_value", "REFUSED");

            assertThat(trail.verify()).isEqualTo(new Broken(seq));

            change("after_value", "ACCEPTED");
            assertThat(trail.verify()).isInstanceOf(Intact.class);
        }

        @Test
        void aMissingEntryIsNamed() {
            unguard();
            database.sql("update audit_entry set seq = 0 where seq = ?").param(seq).update();

            assertThat(trail.verify()).isEqualTo(new Broken(seq));

            database.sql("update audit_entry set seq = ? where seq = 0").param(seq).update();
            assertThat(trail.verify()).isInstanceOf(Intact.class);
        }

        private void unguard() {
            database.sql("drop trigger audit_entry_no_update").update();
        }

        private void change(String column, String value) {
            database.sql("update audit_entry set " + column + " = ? where seq = ?")
                    .params(value, seq)
                    .update();
        }
    }
}
