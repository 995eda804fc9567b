package org.fenghuo.portal.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes acts into a chain of hashes. Its one head row is locked after all else that the caller
 * locks, right before the commit: two callers can wait for each other, but never in a circle.
 */
@Component
class ChainedAudit implements Audit {
    private final JdbcClient database;
    private final EntityManager entities;
    private final Clock clock;

    ChainedAudit(JdbcClient database, EntityManager entities, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    private record Head(long seq, String hash) {}

    @Override
    @Transactional
    public void note(Act act) {
        String who = who(act.officer());
        String address = address();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        append(act, who, address);
                    }
                });
    }

    private void append(Act act, String who, @Nullable String address) {
        // what Hibernate still holds back would be locked after the head
        entities.flush();
        Head head =
                database.sql("select seq, hash from audit_head where one = 1 for update")
                        .query((row, n) ->
                                new Head(
                                        row.getLong("seq"),
                                        HexFormat.of().formatHex(row.getBytes("hash"))))
                        .single();
        AuditEntry entry =
                new AuditEntry(
                        head.seq() + 1,
                        clock.instant(),
                        who,
                        address,
                        act.what(),
                        act.subject(),
                        act.before(),
                        act.after());
        byte[] hash = HexFormat.of().parseHex(entry.hashAfter(head.hash()));
        insert(entry, hash);
        database.sql("update audit_head set seq = ?, hash = ? where one = 1")
                .params(entry.seq(), hash)
                .update();
    }

    private void insert(AuditEntry entry, byte[] hash) {
        database.sql(
                        """
                        insert into audit_entry (seq, at, who, address, what, subject, before_value, after_value, hash)
                        values (:seq, :at, :who, :address, :what, :subject, :before, :after, :hash)
                        """)
                .param("seq", entry.seq())
                .param("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("who", entry.who())
                .param("address", entry.address())
                .param("what", entry.what())
                .param("subject", entry.subject())
                .param("before", entry.before())
                .param("after", entry.after())
                .param("hash", hash)
                .update();
    }

    private static String who(@Nullable Officer officer) {
        if (officer != null) {
            return "officer:" + officer.login();
        }
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof KeyHolder key
                ? "key:" + key.id()
                : "nobody";
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest().getRemoteAddr()
                : null;
    }
}
