package org.fenghuo.portal.accounts;

import java.util.Optional;
import org.fenghuo.portal.accounts.PasskeyCheck.Shown;
import org.fenghuo.portal.accounts.PasskeyOptions.Request;
import org.fenghuo.portal.accounts.SignInResult.Closed;
import org.fenghuo.portal.accounts.SignInResult.Refused;
import org.springframework.stereotype.Component;

/** The way in with a passkey: password and second factor at once (ADR 0028). */
@Component
public class PasskeySignIn {
    private static final int BROWSER_BYTES = 32;
    private static final String NOBODY = "passkey";

    private final OfficerTable officers;
    private final PasskeyTable passkeys;
    private final PasskeyChallenges challenges;
    private final PasskeyCheck check;
    private final SignInGuard guard;
    private final SignIn signIn;
    private final Audit audit;

    PasskeySignIn(
            OfficerTable officers,
            PasskeyTable passkeys,
            PasskeyChallenges challenges,
            PasskeyCheck check,
            SignInGuard guard,
            SignIn signIn,
            Audit audit) {
        this.officers = officers;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.check = check;
        this.guard = guard;
        this.signIn = signIn;
        this.audit = audit;
    }

    /** A secret for a browser that has none: it shows that question and answer are of one. */
    public String newBrowser() {
        return Secrets.random(BROWSER_BYTES);
    }

    /** What a browser is asked. */
    public Request options(String browser) {
        return new Request(
                check.domain(),
                PasskeyOptions.text(challenges.issue(holder(browser))),
                PasskeyOptions.REQUIRED,
                PasskeyOptions.TIMEOUT);
    }

    /** With what the browser answers. */
    public SignInResult byPasskey(String answer, String browser, Caller caller) {
        if (!guard.admits(caller.address())) {
            audit.note(Act.of(null, "sign-in.closed", NOBODY));
            return new Closed();
        }
        Optional<Known> known = check.shown(answer).flatMap(this::known);
        Optional<Credentials> owner =
                known.filter(it -> proves(it, holder(browser))).map(Known::owner);
        if (owner.isEmpty()) {
            audit.note(Act.of(null, "sign-in.refused", known.map(Known::subject).orElse(NOBODY)));
            return new Refused();
        }
        guard.forgive(caller.address());
        return signIn.by(Way.PASSKEY, owner.get(), caller);
    }

    private Optional<Known> known(Shown shown) {
        return passkeys.byCredentialId(shown.credentialId())
                .flatMap(row ->
                        officers.byId(row.officer())
                                .filter(owner -> owner.account().disabledAt() == null)
                                .map(owner -> new Known(shown, row, owner)));
    }

    private boolean proves(Known known, String holder) {
        return check.verified(
                        known.shown(),
                        known.row().proof(),
                        known.owner().account().officer(),
                        challenge -> challenges.takes(challenge, holder))
                .filter(now -> passkeys.used(known.row(), now))
                .isPresent();
    }

    private static String holder(String browser) {
        return "browser:" + browser;
    }

    /** What was shown, the row of it and whose it is; nothing is proven yet. */
    private record Known(Shown shown, PasskeyTable.Row row, Credentials owner) {
        String subject() {
            return Officers.subject(owner.account().officer().login());
        }
    }
}
