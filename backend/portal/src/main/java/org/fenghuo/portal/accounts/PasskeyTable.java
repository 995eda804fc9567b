package org.fenghuo.portal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of passkeys. */
@Component
class PasskeyTable {
    private final JdbcClient database;
    private final Clock clock;

    PasskeyTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A passkey with its owner, as it is verified. */
    record Row(long id, long officer, PasskeyProof proof) {}

    /** Adds one; empty for one that is there, whoever's it is. */
    Optional<Long> add(Officer officer, String name, PasskeyProof proof) {
        var key = new GeneratedKeyHolder();
        try {
            database.sql(
                            """
                            insert into officer_passkey
                                (officer, credential_id, credential, name, sign_count, backup_eligible, backed_up, created_at)
                            values (:officer, :id, :credential, :name, :count, :eligible, :backed, :now)
                            """)
                    .param("officer", officer.id())
                    .param("id", proof.id())
                    .param("credential", proof.credential())
                    .param("name", name)
                    .param("count", proof.count())
                    .param("eligible", proof.backupEligible())
                    .param("backed", proof.backedUp())
                    .param("now", now())
                    .update(key, "id");
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
        return Optional.of(Objects.requireNonNull(key.getKey()).longValue());
    }

    List<Passkey> of(Officer officer) {
        return database.sql("select * from officer_passkey where officer = ? order by id")
                .param(officer.id())
                .query((row, n) ->
                        new Passkey(
                                row.getLong("id"),
                                row.getString("name"),
                                Moment.of(row.getObject("created_at", LocalDateTime.class)),
                                Moment.ofNullable(
                                        row.getObject("last_used_at", LocalDateTime.class))))
                .list();
    }

    List<byte[]> credentialIds(Officer officer) {
        return database.sql("select credential_id from officer_passkey where officer = ?")
                .param(officer.id())
                .query((row, n) -> row.getBytes("credential_id"))
                .list();
    }

    Optional<Row> byCredentialId(byte[] id) {
        return database.sql("select * from officer_passkey where credential_id = ?")
                .param(id)
                .query((row, n) -> new Row(row.getLong("id"), row.getLong("officer"), proof(row)))
                .optional();
    }

    /**
     * Remembers a use; whether the counter went on since the proof was read. Two devices with one
     * key do not get in at once. Devices that do not count say 0 for ever.
     */
    boolean used(Row row, PasskeyProof now) {
        return database.sql(
                                """
                                update officer_passkey set sign_count = :count, backed_up = :backed, last_used_at = :now
                                where id = :id and (sign_count < :count or (sign_count = 0 and :count = 0))
                                """)
                        .param("count", now.count())
                        .param("backed", now.backedUp())
                        .param("now", now())
                        .param("id", row.id())
                        .update()
                == 1;
    }

    boolean remove(Officer officer, long id) {
        return database.sql("delete from officer_passkey where id = ? and officer = ?")
                        .params(id, officer.id())
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return Moment.column(clock.instant());
    }

    private static PasskeyProof proof(ResultSet row) throws SQLException {
        return new PasskeyProof(
                row.getBytes("credential_id"),
                row.getBytes("credential"),
                row.getLong("sign_count"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"));
    }
}
