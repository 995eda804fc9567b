package org.fenghuo.portal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.BannerNote;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keys of agencies. A key is found by its hash, so that comparing takes the same time whatever was
 * guessed; the key itself is known to its holder alone.
 */
@Component
@EnableConfigurationProperties(BootstrapSettings.class)
public class AgencyKeys implements InitializingBean, BannerNote {
    private static final int KEY_BYTES = 32;
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;
    private final @Nullable String configured;
    private @Nullable String fresh;

    AgencyKeys(JdbcClient database, Clock clock, BootstrapSettings settings) {
        this.database = database;
        this.clock = clock;
        this.configured = settings.agencyKey();
    }

    /** A new key with what will be known of it. */
    public record Issue(
            @Nullable String agency, String name, KeyScope scope, @Nullable Instant expiresAt) {}

    /** Sees to the first key: the configured one, else on the very first start a random one. */
    @Override
    public void afterPropertiesSet() {
        if (configured != null && !configured.isBlank()) {
            addConfigured(configured);
        } else if (database.sql("select count(*) from agency_key").query(Long.class).single()
                == 0) {
            addRandom();
        }
    }

    /** The random first key, if it was made on this start: it is shown this once. */
    @Override
    public List<Sentence> sentences() {
        return fresh == null
                ? List.of()
                : List.of(new Sentence("banner.agency-key", List.of(fresh)));
    }

    /** Whose key this is; empty for one that does not exist, was revoked or has expired. */
    public Optional<KeyHolder> verify(String key) {
        Optional<KeyHolder> holder =
                database.sql(
                                """
                                select id, agency, name, scope from agency_key
                                where key_hash = ? and revoked_at is null and (expires_at is null or expires_at > ?)
                                """)
                        .params(Secrets.hash(key), now())
                        .query((row, n) -> holder(row))
                        .optional();
        holder.ifPresent(this::noteUse);
        return holder;
    }

    /** A key as administrators see it; nobody sees the key itself again. */
    public record Known(
            KeyHolder holder,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt) {}

    /** All keys, those that still open something first. */
    public List<Known> all() {
        return database.sql("select * from agency_key order by revoked_at is not null, id desc")
                .query((row, n) ->
                        new Known(
                                holder(row),
                                Moment.of(row.getObject("created_at", LocalDateTime.class)),
                                Moment.ofNullable(row.getObject("expires_at", LocalDateTime.class)),
                                Moment.ofNullable(row.getObject("revoked_at", LocalDateTime.class)),
                                Moment.ofNullable(
                                        row.getObject("last_used_at", LocalDateTime.class))))
                .list();
    }

    private static KeyHolder holder(ResultSet row) throws SQLException {
        return new KeyHolder(
                row.getLong("id"),
                row.getString("agency"),
                row.getString("name"),
                KeyScope.valueOf(row.getString("scope")));
    }

    /** Makes a key and gives it out, this once. */
    public String issue(Issue issue) {
        String key = newKey();
        add(key, issue, null);
        return key;
    }

    /** By which the audit names it. */
    long idOf(String key) {
        return database.sql("select id from agency_key where key_hash = ?")
                .param(Secrets.hash(key))
                .query(Long.class)
                .single();
    }

    /** Ends a key at once. */
    public void revoke(long id) {
        database.sql("update agency_key set revoked_at = ? where id = ? and revoked_at is null")
                .params(now(), id)
                .update();
    }

    private void addConfigured(String key) {
        try {
            add(key, new Issue(null, "bootstrap (configured)", KeyScope.OPERATE, null), null);
        } catch (DuplicateKeyException e) {
            // Known from an earlier start, or added by a portal that starts beside this one.
            fresh = null;
        }
    }

    private void addRandom() {
        String key = newKey();
        try {
            add(key, new Issue(null, "bootstrap", KeyScope.OPERATE, null), 1);
            fresh = key;
        } catch (DuplicateKeyException e) {
            // A portal that starts beside this one was first; its banner shows the key.
            fresh = null;
        }
    }

    private void add(String key, Issue issue, @Nullable Integer first) {
        database.sql(
                        """
                        insert into agency_key (agency, name, key_hash, scope, first_key, created_at, expires_at)
                        values (:agency, :name, :hash, :scope, :first, :now, :expires)
                        """)
                .param("agency", issue.agency())
                .param("name", issue.name())
                .param("hash", Secrets.hash(key))
                .param("scope", issue.scope().name())
                .param("first", first)
                .param("now", now())
                .param(
                        "expires",
                        issue.expiresAt() == null ? null : Moment.column(issue.expiresAt()))
                .update();
    }

    private void noteUse(KeyHolder holder) {
        database.sql(
                        "update agency_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)")
                .params(now(), holder.id(), now().minus(USE_NOTED_EVERY))
                .update();
    }

    private static String newKey() {
        return "fh_" + Secrets.random(KEY_BYTES);
    }

    private LocalDateTime now() {
        return Moment.column(clock.instant());
    }
}
