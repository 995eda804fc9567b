package org.fenghuo.portal.accounts;

import java.util.Locale;
import java.util.Optional;
import org.fenghuo.portal.accounts.SignInResult.Closed;
import org.fenghuo.portal.accounts.SignInResult.Entered;
import org.fenghuo.portal.accounts.SignInResult.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way in: one step after the other, each with a session of its own. */
@Component
public class SignIn {
    private final OfficerTable officers;
    private final Passwords passwords;
    private final SignInGuard guard;
    private final Sessions sessions;
    private final Audit audit;
    private final SecondFactor secondFactor;
    private final OfficerSettings settings;

    SignIn(
            OfficerTable officers,
            Passwords passwords,
            SignInGuard guard,
            Sessions sessions,
            Audit audit,
            SecondFactor secondFactor,
            OfficerSettings settings) {
        this.officers = officers;
        this.passwords = passwords;
        this.guard = guard;
        this.sessions = sessions;
        this.audit = audit;
        this.secondFactor = secondFactor;
        this.settings = settings;
    }

    /** With a password. */
    public SignInResult byPassword(String login, String password, Caller caller) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        if (!guard.admits(name, caller.address())) {
            audit.note(Act.of(null, "sign-in.closed", subject(name)));
            return new Closed();
        }
        Optional<Credentials> known = officers.byLogin(name);
        if (known.isEmpty()) {
            passwords.matchesNobody(password);
        }
        Optional<Credentials> right =
                known.filter(it -> passwords.matches(password, it.passwordHash()))
                        .filter(it -> it.account().disabledAt() == null);
        if (right.isEmpty()) {
            audit.note(Act.of(null, "sign-in.refused", subject(name)));
            return new Refused();
        }
        guard.forgive(name, caller.address());
        Credentials officer = right.get();
        return enter(officer, afterPassword(officer, Way.PASSWORD), Way.PASSWORD, caller);
    }

    /** By another way than a password; somebody else has looked whether it is right. */
    @Transactional
    Entered by(Way way, Credentials officer, Caller caller) {
        return enter(officer, afterPassword(officer, way), way, caller);
    }

    /** With the code that a right password still wants. */
    public SignInResult byCode(DeskSession session, String code) {
        Officer officer = session.officer();
        String address = session.caller().address();
        if (!guard.admits(officer.login(), address)) {
            audit.note(Act.of(null, "sign-in.closed", subject(officer.login())));
            return new Closed();
        }
        if (!secondFactor.accepts(officer, code)) {
            audit.note(Act.of(null, "sign-in.code-refused", subject(officer.login())));
            return new Refused();
        }
        guard.forgive(officer.login(), address);
        return goOn(session);
    }

    /** A step is done: the session of it ends, the one of the next begins. */
    @Transactional
    public Entered goOn(DeskSession session) {
        Credentials officer = officers.byId(session.officer().id()).orElseThrow();
        sessions.end(session.officer(), session.id());
        return enter(officer, afterCode(officer, session.way()), session.way(), session.caller());
    }

    /** Leaves. */
    @Transactional
    public void signOut(DeskSession session) {
        if (sessions.end(session.officer(), session.id())) {
            audit.note(Act.of(session.officer(), "sign-out", subject(session.officer().login())));
        }
    }

    private Entered enter(Credentials credentials, Stage stage, Way way, Caller caller) {
        Officer officer = credentials.account().officer();
        String token = sessions.begin(officer, stage, way, caller);
        if (stage == Stage.SIGNED_IN) {
            guard.open(officer.login());
            audit.note(new Act(officer, "sign-in", subject(officer.login()), null, way.noted()));
        }
        return new Entered(token, stage);
    }

    private Stage afterPassword(Credentials credentials, Way way) {
        return credentials.hasSecondFactor() && !way.provesTwice()
                ? Stage.CODE_WANTED
                : afterCode(credentials, way);
    }

    /** What is still wanted of somebody whose password, and code if there is one, were right. */
    private Stage afterCode(Credentials credentials, Way way) {
        if (credentials.account().passwordGiven()) {
            return Stage.PASSWORD_WANTED;
        }
        return settings.secondFactorLacks(credentials, way)
                ? Stage.SECOND_FACTOR_WANTED
                : Stage.SIGNED_IN;
    }

    private static String subject(String login) {
        return Officers.subject(login);
    }
}
