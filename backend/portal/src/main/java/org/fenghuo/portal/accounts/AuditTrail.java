package org.fenghuo.portal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.fenghuo.portal.accounts.ChainState.Broken;
import org.fenghuo.portal.accounts.ChainState.Intact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit: searches it, hands it out, and looks whether it is as it was written. */
@Component
public class AuditTrail {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int AT_A_TIME = 1_000;
    private static final String NO_HASH = "00".repeat(32);

    private final JdbcClient database;

    AuditTrail(JdbcClient database) {
        this.database = database;
    }

    /** An entry with the hash that was stored for it. */
    private record Stored(AuditEntry entry, String hash) {}

    /** How far the chain goes. */
    private record Head(long seq, String hash) {}

    /**
     * Entries, newest first.
     *
     * @param before sequence of the last one already seen; null for the newest
     */
    public List<AuditEntry> find(AuditQuery query, @Nullable Long before, int atMost) {
        return database.sql(
                        """
                        select * from audit_entry
                        where seq < :before
                            and (:who is null or who = :who)
                            and (:what is null or what like :what)
                            and (:subject is null or subject like :subject)
                            and (:from is null or at >= :from)
                            and (:to is null or at < :to)
                        order by seq desc limit :most
                        """)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("who", who(query.who()))
                .param("what", beginning(query.what()))
                .param("subject", beginning(query.subject()))
                .param("from", startOf(query.from()))
                .param("to", startOf(query.to() == null ? null : query.to().plusDays(1)))
                .param("most", atMost)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Hands all entries out, newest first, however many. */
    public void each(AuditQuery query, Consumer<AuditEntry> reader) {
        Long before = null;
        List<AuditEntry> some;
        do {
            some = find(query, before, AT_A_TIME);
            some.forEach(reader);
            before = some.isEmpty() ? before : Long.valueOf(some.getLast().seq());
        } while (some.size() == AT_A_TIME);
    }

    /** Computes the whole chain anew, up to its head of now. */
    public ChainState verify() {
        Head head =
                database.sql("select seq, hash from audit_head where one = 1")
                        .query((row, n) -> new Head(row.getLong("seq"), hash(row)))
                        .single();
        Head reached = new Head(0, NO_HASH);
        while (reached.seq() < head.seq()) {
            List<Stored> some = after(reached.seq(), head.seq());
            for (Stored next : some) {
                if (!follows(next, reached)) {
                    return new Broken(reached.seq() + 1);
                }
                reached = new Head(next.entry().seq(), next.hash());
            }
            if (some.isEmpty()) {
                return new Broken(reached.seq() + 1);
            }
        }
        return reached.equals(head)
                ? new Intact(head.seq(), head.hash())
                : new Broken(Math.max(1, head.seq()));
    }

    private static boolean follows(Stored next, Head reached) {
        return next.entry().seq() == reached.seq() + 1
                && next.entry().hashAfter(reached.hash()).equals(next.hash());
    }

    private List<Stored> after(long seq, long last) {
        return database.sql(
                        "select * from audit_entry where seq > ? and seq <= ? order by seq limit ?")
                .params(seq, last, AT_A_TIME)
                .query((row, n) -> new Stored(entry(row), hash(row)))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                Moment.of(row.getObject("at", LocalDateTime.class)),
                row.getString("who"),
                row.getString("address"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("before_value"),
                row.getString("after_value"));
    }

    private static String hash(ResultSet row) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes("hash"));
    }

    private static @Nullable String who(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        boolean whole = asked.contains(":") || asked.equals("nobody");
        return whole ? asked.strip() : "officer:" + asked.strip();
    }

    private static @Nullable String beginning(@Nullable String asked) {
        return asked == null || asked.isBlank()
                ? null
                : asked.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static @Nullable LocalDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : Moment.column(day.atStartOfDay(HERE).toInstant());
    }
}
