package org.fenghuo.portal.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenghuo.portal.accounts.OfficerResult.Done;
import org.fenghuo.portal.accounts.OfficerResult.Rejected;
import org.fenghuo.portal.accounts.OfficerResult.WithPassword;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.reference.Agency;
import org.fenghuo.portal.reference.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works at the desk. Nobody is ever deleted: the audit names them. */
@Component
public class Officers {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
    private static final int LONGEST_NAME = 80;
    private static final int PASSWORD_BYTES = 15;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final OfficerTable table;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInGuard guard;
    private final Audit audit;
    private final Reference reference;
    private final Clock clock;

    Officers(
            OfficerTable table,
            Passwords passwords,
            Sessions sessions,
            SignInGuard guard,
            Audit audit,
            Reference reference,
            Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.sessions = sessions;
        this.guard = guard;
        this.audit = audit;
        this.reference = reference;
        this.clock = clock;
    }

    /** All, those who work here first. */
    public List<OfficerAccount> all() {
        return table.all();
    }

    public Optional<OfficerAccount> byLogin(String login) {
        return table.byLogin(login).map(Credentials::account);
    }

    /** Agencies that work today: officers belong to one of them. */
    public List<Agency> agencies() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return reference.agencies().stream().filter(agency -> worksOn(agency, today)).toList();
    }

    private static boolean worksOn(Agency agency, LocalDate day) {
        boolean begun = agency.validFrom() == null || !day.isBefore(agency.validFrom());
        boolean ended =
                agency.validTo() == null
                        ? agency.successor() != null
                        : day.isAfter(agency.validTo());
        return begun && !ended;
    }

    /** Somebody new; the first password has to be changed at the first sign-in. */
    @Transactional
    public OfficerResult add(NewOfficer officer, Officer by) {
        List<Problem> problems = problems(officer);
        if (!LOGIN.matcher(officer.login()).matches()) {
            problems.add(Problem.of("login", "login-shape"));
        } else if (table.byLogin(officer.login()).isPresent()) {
            problems.add(Problem.of("login", "login-taken"));
        }
        if (!problems.isEmpty()) {
            return new Rejected(problems);
        }
        String password = Secrets.random(PASSWORD_BYTES);
        var row =
                new OfficerTable.Row(
                        officer.login(),
                        officer.name().strip(),
                        officer.agency(),
                        passwords.hash(password),
                        true);
        table.add(row, officer.roles(), null);
        audit.note(
                new Act(
                        by,
                        "officer.added",
                        subject(officer.login()),
                        null,
                        described(officer.agency(), officer.roles())));
        return new WithPassword(officer.login(), password);
    }

    /**
     * Another name, agency or other roles; the login stays for ever. They count from the next click
     * on.
     */
    @Transactional
    public OfficerResult change(NewOfficer officer, Officer by) {
        List<Problem> problems = problems(officer);
        OfficerAccount before = locked(officer.login());
        boolean givesUp =
                before.officer().roles().contains(Role.ADMINISTRATOR)
                        && !officer.roles().contains(Role.ADMINISTRATOR);
        if (givesUp && isLastAdministrator(before)) {
            problems.add(Problem.of("roles", "last-administrator"));
        }
        if (!problems.isEmpty()) {
            return new Rejected(problems);
        }
        long id = before.officer().id();
        table.setNameAndAgency(id, officer.name().strip(), officer.agency());
        table.setRoles(id, officer.roles());
        audit.note(
                new Act(
                        by,
                        "officer.changed",
                        subject(officer.login()),
                        described(before.officer().agency(), before.officer().roles()),
                        described(officer.agency(), officer.roles())));
        return new Done();
    }

    /** A new first password; all sessions end, and a door closed by wrong attempts opens. */
    @Transactional
    public OfficerResult resetPassword(String login, Officer by) {
        Officer officer = locked(login).officer();
        String password = Secrets.random(PASSWORD_BYTES);
        table.setPassword(officer.id(), passwords.hash(password), true);
        sessions.endOthers(officer, 0);
        guard.open(login);
        audit.note(Act.of(by, "officer.password-reset", subject(login)));
        return new WithPassword(login, password);
    }

    /** Ends somebody's work at once. */
    @Transactional
    public OfficerResult disable(String login, Officer by) {
        OfficerAccount account = locked(login);
        if (isLastAdministrator(account)) {
            return new Rejected(List.of(Problem.of("", "last-administrator")));
        }
        table.disable(account.officer().id());
        sessions.endOthers(account.officer(), 0);
        audit.note(Act.of(by, "officer.disabled", subject(login)));
        return new Done();
    }

    /** Takes somebody back. */
    @Transactional
    public OfficerResult enable(String login, Officer by) {
        table.enable(locked(login).officer().id());
        audit.note(Act.of(by, "officer.enabled", subject(login)));
        return new Done();
    }

    static String subject(String login) {
        String known = LOGIN.matcher(login).matches() ? login : "?";
        return "officer:" + known;
    }

    private OfficerAccount locked(String login) {
        Credentials found = table.byLogin(login).orElseThrow();
        return table.lock(found.account().officer().id()).orElseThrow().account();
    }

    private boolean isLastAdministrator(OfficerAccount account) {
        return account.disabledAt() == null
                && account.officer().roles().contains(Role.ADMINISTRATOR)
                && table.administrators() == 1;
    }

    private List<Problem> problems(NewOfficer officer) {
        List<Problem> problems = new ArrayList<>();
        String name = officer.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "name-missing"));
        }
        if (agencies().stream().noneMatch(agency -> agency.id().equals(officer.agency()))) {
            problems.add(Problem.of("agency", "agency-unknown"));
        }
        if (officer.roles().isEmpty()) {
            problems.add(Problem.of("roles", "roles-missing"));
        }
        return problems;
    }

    private static String described(String agency, Set<Role> roles) {
        return agency + " " + roles.stream().map(Role::name).sorted().toList();
    }
}
