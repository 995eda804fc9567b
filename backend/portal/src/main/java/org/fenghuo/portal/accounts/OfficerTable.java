package org.fenghuo.portal.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of officers. */
@Component
class OfficerTable {
    private static final String SELECT =
            """
            select o.*, (select group_concat(r.role) from officer_role r where r.officer = o.id) as roles
            from officer o
            """;

    private final JdbcClient database;
    private final Clock clock;

    OfficerTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new row; its password is one that somebody else knows. */
    record Row(String login, String name, String agency, String passwordHash, boolean given) {}

    List<OfficerAccount> all() {
        return database.sql(SELECT + "order by o.disabled_at is not null, o.login")
                .query((row, n) -> account(row))
                .list();
    }

    Optional<Credentials> byLogin(String login) {
        return database.sql(SELECT + "where o.login = ?")
                .param(login)
                .query((row, n) -> credentials(row))
                .optional();
    }

    Optional<Credentials> byId(long id) {
        return database.sql(SELECT + "where o.id = ?")
                .param(id)
                .query((row, n) -> credentials(row))
                .optional();
    }

    /** Held until the end of the transaction: two changes to one officer go one after the other. */
    Optional<Credentials> lock(long id) {
        return database.sql("select id from officer where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(this::byId);
    }

    /** Those who could still look after officers. */
    int administrators() {
        return database.sql(
                        """
                        select o.id from officer o join officer_role r on r.officer = o.id
                        where r.role = 'ADMINISTRATOR' and o.disabled_at is null for update
                        """)
                .query(Long.class)
                .list()
                .size();
    }

    /**
     * Adds an officer.
     *
     * @param first 1 for the very first, of whom there can be only one
     */
    @Transactional
    public long add(Row officer, Set<Role> roles, @Nullable Integer first) {
        var key = new GeneratedKeyHolder();
        database.sql(
                        """
                        insert into officer (login, name, agency, password_hash, password_given, first_officer, created_at)
                        values (:login, :name, :agency, :hash, :given, :first, :now)
                        """)
                .param("login", officer.login())
                .param("name", officer.name())
                .param("agency", officer.agency())
                .param("hash", officer.passwordHash())
                .param("given", officer.given())
                .param("first", first)
                .param("now", now())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        setRoles(id, roles);
        return id;
    }

    boolean isEmpty() {
        return database.sql("select count(*) from officer").query(Long.class).single() == 0;
    }

    void setRoles(long id, Set<Role> roles) {
        database.sql("delete from officer_role where officer = ?").param(id).update();
        roles.forEach(role ->
                database.sql("insert into officer_role (officer, role) values (?, ?)")
                        .params(id, role.name())
                        .update());
    }

    void setNameAndAgency(long id, String name, String agency) {
        database.sql("update officer set name = ?, agency = ? where id = ?")
                .params(name, agency, id)
                .update();
    }

    void setPassword(long id, String hash, boolean given) {
        database.sql("update officer set password_hash = ?, password_given = ? where id = ?")
                .params(hash, given, id)
                .update();
    }

    void disable(long id) {
        database.sql("update officer set disabled_at = ? where id = ?").params(now(), id).update();
    }

    void enable(long id) {
        database.sql("update officer set disabled_at = null where id = ?").param(id).update();
    }

    private LocalDateTime now() {
        return Moment.column(clock.instant());
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        return new Credentials(
                account(row),
                row.getString("password_hash"),
                row.getString("totp_secret"),
                row.getObject("totp_last_step", Long.class));
    }

    private static OfficerAccount account(ResultSet row) throws SQLException {
        return new OfficerAccount(
                officer(row),
                row.getBoolean("password_given"),
                Moment.ofNullable(row.getObject("totp_since", LocalDateTime.class)),
                Moment.of(row.getObject("created_at", LocalDateTime.class)),
                Moment.ofNullable(row.getObject("disabled_at", LocalDateTime.class)));
    }

    private static Officer officer(ResultSet row) throws SQLException {
        return new Officer(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("agency"),
                roles(row.getString("roles")));
    }

    private static Set<Role> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
