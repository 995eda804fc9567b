package org.fenghuo.portal.accounts;

import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers do about themselves. */
@Component
public class OwnAccount {
    private static final String CLOSED = "sign-in-closed";

    private final OfficerTable table;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Audit audit;
    private final SecondFactor secondFactor;
    private final SignInGuard guard;

    OwnAccount(
            OfficerTable table,
            Passwords passwords,
            Sessions sessions,
            Audit audit,
            SecondFactor secondFactor,
            SignInGuard guard) {
        this.secondFactor = secondFactor;
        this.guard = guard;
        this.table = table;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * A password of one's own; all other sessions end. What is wrong, empty when it was changed.
     */
    @Transactional
    public Optional<Problem> changePassword(DeskSession session, String current, String fresh) {
        Officer officer = session.officer();
        if (!guard.admits(officer.login(), session.caller().address())) {
            return Optional.of(Problem.of("current", CLOSED));
        }
        Credentials credentials = table.lock(officer.id()).orElseThrow();
        if (!passwords.matches(current, credentials.passwordHash())) {
            audit.note(Act.of(officer, "password.refused", Officers.subject(officer.login())));
            return Optional.of(Problem.of("current", "password-wrong"));
        }
        guard.forgive(officer.login(), session.caller().address());
        if (fresh.equals(current)) {
            return Optional.of(Problem.of("fresh", "password-same"));
        }
        Optional<Problem> problem = passwords.problem(fresh, officer.login());
        if (problem.isEmpty()) {
            table.setPassword(officer.id(), passwords.hash(fresh), false);
            sessions.endOthers(officer, session.id());
            audit.note(Act.of(officer, "password.changed", Officers.subject(officer.login())));
        }
        return problem;
    }

    /**
     * Gives up one's second factor. A code is asked for: a desk left open must not lose it. What is
     * wrong, empty when it is gone.
     */
    @Transactional
    public Optional<Problem> removeSecondFactor(DeskSession session, String code) {
        Officer officer = session.officer();
        if (!guard.admits(officer.login(), session.caller().address())) {
            return Optional.of(Problem.of("code", CLOSED));
        }
        if (!secondFactor.accepts(officer, code)) {
            audit.note(
                    Act.of(
                            officer,
                            "second-factor.code-refused",
                            Officers.subject(officer.login())));
            return Optional.of(Problem.of("code", "code-wrong"));
        }
        guard.forgive(officer.login(), session.caller().address());
        secondFactor.remove(officer.login(), officer);
        return Optional.empty();
    }

    /** One's own sessions that are open. */
    public List<DeskSession> sessions(Officer officer) {
        return sessions.of(officer);
    }

    /** Ends one of one's own sessions, in whatever browser it is. */
    @Transactional
    public void endSession(Officer officer, long session) {
        if (sessions.end(officer, session)) {
            audit.note(Act.of(officer, "session.ended", "session:" + session));
        }
    }
}
