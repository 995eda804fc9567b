package org.fenghuo.portal.accounts;

import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers do about themselves. */
@Component
public class OwnAccount {
    private final OfficerTable table;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Audit audit;

    OwnAccount(OfficerTable table, Passwords passwords, Sessions sessions, Audit audit) {
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
        Credentials credentials = table.lock(officer.id()).orElseThrow();
        if (!passwords.matches(current, credentials.passwordHash())) {
            return Optional.of(Problem.of("current", "password-wrong"));
        }
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
