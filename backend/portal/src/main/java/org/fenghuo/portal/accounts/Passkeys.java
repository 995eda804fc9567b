package org.fenghuo.portal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.accounts.PasskeyOptions.Algorithm;
import org.fenghuo.portal.accounts.PasskeyOptions.Creation;
import org.fenghuo.portal.accounts.PasskeyOptions.Known;
import org.fenghuo.portal.accounts.PasskeyOptions.RelyingParty;
import org.fenghuo.portal.accounts.PasskeyOptions.Selection;
import org.fenghuo.portal.accounts.PasskeyOptions.User;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer's passkeys: devices that sign in without a password (ADR 0028). */
@Component
public class Passkeys {
    private static final int LONGEST_NAME = 60;
    private static final String TYPE = "public-key";
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private final PasskeyTable table;
    private final PasskeyChallenges challenges;
    private final PasskeyCheck check;
    private final Audit audit;
    private final Clock clock;

    Passkeys(
            PasskeyTable table,
            PasskeyChallenges challenges,
            PasskeyCheck check,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.challenges = challenges;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    /** The domain that passkeys belong to: elsewhere no browser has one for us. */
    public String domain() {
        return check.domain();
    }

    public List<Passkey> of(Officer officer) {
        return table.of(officer);
    }

    /**
     * Whether somebody has signed in just now. Only they may add a passkey: a desk left open must
     * not give a passer-by a way in of their own.
     */
    public boolean mayAdd(DeskSession session) {
        return clock.instant().isBefore(session.createdAt().plus(JUST_NOW));
    }

    /** What a browser is asked to make; a device that has one of ours makes no second. */
    public Creation options(DeskSession session) {
        Officer officer = session.officer();
        return new Creation(
                new RelyingParty(check.domain(), "Fenghuo"),
                User.of(officer),
                PasskeyOptions.text(challenges.issue(holder(session))),
                PasskeyCheck.ALGORITHMS.stream()
                        .map(it -> new Algorithm(TYPE, it.getValue()))
                        .toList(),
                table.credentialIds(officer).stream()
                        .map(id -> new Known(TYPE, PasskeyOptions.text(id)))
                        .toList(),
                new Selection(PasskeyOptions.REQUIRED, PasskeyOptions.REQUIRED),
                "none",
                PasskeyOptions.TIMEOUT);
    }

    /** Adds what the browser made. What is wrong, empty when it was added. */
    @Transactional
    public Optional<Problem> add(DeskSession session, String name, String answer) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return Optional.of(Problem.of("name", "passkey-name", LONGEST_NAME));
        }
        if (!mayAdd(session)) {
            return Optional.of(Problem.of("", "passkey-late"));
        }
        Officer officer = session.officer();
        Optional<Long> added =
                check.created(answer, challenge -> challenges.takes(challenge, holder(session)))
                        .flatMap(proof -> table.add(officer, called, proof));
        added.ifPresent(id -> note(officer, "passkey.added", officer, id));
        return added.isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "passkey-not-added"));
    }

    /** Takes one of one's own away; the device may keep it, and it opens nothing any more. */
    @Transactional
    public void remove(Officer officer, long id) {
        if (table.remove(officer, id)) {
            note(officer, "passkey.removed", officer, id);
        }
    }

    /** Takes all of them from somebody who lost a device. */
    @Transactional
    public void removeAll(Officer officer, Officer by) {
        table.of(officer).stream()
                .map(Passkey::id)
                .filter(id -> table.remove(officer, id))
                .forEach(id -> note(by, "passkey.removed", officer, id));
    }

    private void note(Officer by, String what, Officer whose, long id) {
        audit.note(new Act(by, what, Officers.subject(whose.login()), null, "passkey:" + id));
    }

    private static String holder(DeskSession session) {
        return "session:" + session.id();
    }
}
