package org.fenghuo.portal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is signed in. Sessions lie in the database, so that portals stay stateless and an end counts
 * at once for all of them. Each stage of signing in is a session of its own with a new token: one
 * that was planted or seen before opens nothing.
 */
@Component
public class Sessions {
    private static final int TOKEN_BYTES = 32;
    private static final Duration TO_FINISH_SIGNING_IN = Duration.ofMinutes(15);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;
    private final OfficerTable officers;
    private final OfficerSettings settings;

    Sessions(JdbcClient database, Clock clock, OfficerTable officers, OfficerSettings settings) {
        this.database = database;
        this.clock = clock;
        this.officers = officers;
        this.settings = settings;
    }

    /** Begins a session; the token is known to the browser alone. */
    String begin(Officer officer, Stage stage, Way way, Caller caller) {
        String token = Secrets.random(TOKEN_BYTES);
        Instant now = clock.instant();
        Duration length = stage == Stage.SIGNED_IN ? settings.session() : TO_FINISH_SIGNING_IN;
        database.sql(
                        """
                        insert into officer_session
                            (token_hash, officer, stage, way, address, agent, created_at, expires_at, last_used_at)
                        values (:hash, :officer, :stage, :way, :address, :agent, :now, :expires, :now)
                        """)
                .param("hash", Secrets.hash(token))
                .param("officer", officer.id())
                .param("stage", stage.name())
                .param("way", way.name())
                .param("address", caller.address())
                .param("agent", caller.agent())
                .param("now", Moment.column(now))
                .param("expires", Moment.column(now.plus(length)))
                .update();
        return token;
    }

    /**
     * Whose session this is; empty for one that is none, has ended, or whose officer was disabled.
     */
    public Optional<DeskSession> of(String token) {
        Optional<DeskSession> session =
                database.sql(
                                """
                                select * from officer_session
                                where token_hash = ? and ended_at is null and expires_at > ?
                                """)
                        .params(Secrets.hash(token), now())
                        .query((row, n) -> new Found(row.getLong("officer"), Seen.of(row)))
                        .optional()
                        .flatMap(found ->
                                officers.byId(found.officer())
                                        .flatMap(credentials -> whose(found.seen(), credentials)));
        session.ifPresent(this::noteUse);
        return session;
    }

    /** An officer's sessions that are open now, newest first. */
    public List<DeskSession> of(Officer officer) {
        return database.sql(
                        """
                        select * from officer_session
                        where officer = ? and ended_at is null and expires_at > ? and stage = 'SIGNED_IN'
                        order by id desc
                        """)
                .params(officer.id(), now())
                .query((row, n) -> Seen.of(row).by(officer))
                .list();
    }

    /** Ends one of an officer's sessions at once; whether it was one. */
    boolean end(Officer officer, long session) {
        return database.sql(
                                "update officer_session set ended_at = ? where id = ? and officer = ? and ended_at is null")
                        .params(now(), session, officer.id())
                        .update()
                == 1;
    }

    /** Ends all of an officer's sessions but one. */
    void endOthers(Officer officer, long kept) {
        database.sql(
                        "update officer_session set ended_at = ? where officer = ? and id <> ? and ended_at is null")
                .params(now(), officer.id(), kept)
                .update();
    }

    /** What has long ended is of no use to anybody; the audit knows who signed in. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT11M")
    void forget() {
        database.sql("delete from officer_session where expires_at < ?")
                .param(Moment.column(clock.instant().minus(KEPT)))
                .update();
    }

    private void noteUse(DeskSession session) {
        database.sql(
                        "update officer_session set last_used_at = ? where id = ? and last_used_at < ?")
                .params(now(), session.id(), Moment.column(clock.instant().minus(USE_NOTED_EVERY)))
                .update();
    }

    private LocalDateTime now() {
        return Moment.column(clock.instant());
    }

    /** A role that was given meanwhile wants its second factor as well. */
    private Optional<DeskSession> whose(Seen seen, Credentials credentials) {
        OfficerAccount account = credentials.account();
        if (account.disabledAt() != null) {
            return Optional.empty();
        }
        boolean goesBack =
                seen.stage() == Stage.SIGNED_IN
                        && settings.secondFactorLacks(credentials, seen.way());
        Seen now = goesBack ? seen.at(Stage.SECOND_FACTOR_WANTED) : seen;
        return Optional.of(now.by(account.officer()));
    }

    private record Found(long officer, Seen seen) {}

    /** A row, before it is known whose. */
    private record Seen(
            long id,
            Stage stage,
            Way way,
            Caller caller,
            Instant createdAt,
            Instant expiresAt,
            Instant lastUsedAt) {
        static Seen of(ResultSet row) throws SQLException {
            return new Seen(
                    row.getLong("id"),
                    Stage.valueOf(row.getString("stage")),
                    Way.valueOf(row.getString("way")),
                    new Caller(row.getString("address"), row.getString("agent")),
                    Moment.of(row.getObject("created_at", LocalDateTime.class)),
                    Moment.of(row.getObject("expires_at", LocalDateTime.class)),
                    Moment.of(row.getObject("last_used_at", LocalDateTime.class)));
        }

        Seen at(Stage other) {
            return new Seen(id, other, way, caller, createdAt, expiresAt, lastUsedAt);
        }

        DeskSession by(Officer officer) {
            return new DeskSession(
                    id, officer, stage, way, caller, createdAt, expiresAt, lastUsedAt);
        }
    }
}
