package org.fenghuo.portal.accounts;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database itself to refuse changes of what was written. MySQL with a binary log lets only
 * privileged users make triggers (ADR 0023): then the chain of hashes alone shows a change.
 */
@Component
class AuditLock implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(AuditLock.class);

    private final JdbcClient database;

    AuditLock(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        try {
            List.of("update", "delete").forEach(this::refuse);
        } catch (DataAccessException e) {
            LOG.warn("The database does not guard the audit: it refused a trigger (ADR 0023).");
        }
    }

    private void refuse(String change) {
        String name = "audit_entry_no_" + change;
        long there =
                database.sql(
                                """
                                select count(*) from information_schema.triggers
                                where trigger_schema = database() and trigger_name = ?
                                """)
                        .param(name)
                        .query(Long.class)
                        .single();
        if (there == 0) {
            database.sql(
                            """
                            create trigger %s before %s on audit_entry for each row
                            signal sqlstate '45000' set message_text = 'what the audit holds stays'
                            """
                                    .formatted(name, change))
                    .update();
        }
    }
}
