package org.fenghuo.portal.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factor: codes of an app, and ten words on paper for the day the phone is gone. */
@Component
public class SecondFactor {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final JdbcClient database;
    private final OfficerTable officers;
    private final SecretBox box;
    private final Audit audit;
    private final Clock clock;

    SecondFactor(
            JdbcClient database, OfficerTable officers, SecretBox box, Audit audit, Clock clock) {
        this.database = database;
        this.officers = officers;
        this.box = box;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an app has to be told.
     *
     * @param secret in Base32, to be typed
     * @param uri the same for a QR code
     */
    public record Setup(String secret, String uri) {
        @Override
        public String toString() {
            return "Setup";
        }
    }

    /** Begins, or goes on with what was begun; empty for somebody who has a second factor. */
    @Transactional
    public Optional<Setup> setup(Officer officer) {
        Credentials credentials = officers.lock(officer.id()).orElseThrow();
        if (credentials.hasSecondFactor()) {
            return Optional.empty();
        }
        String sealed = credentials.totpSecret();
        byte[] secret =
                sealed == null
                        ? Secrets.randomBytes(Totp.SECRET_BYTES)
                        : box.open(sealed, Officers.subject(officer.login()));
        if (sealed == null) {
            database.sql("update officer set totp_secret = ? where id = ?")
                    .params(box.seal(secret, Officers.subject(officer.login())), officer.id())
                    .update();
        }
        String text = Totp.base32(secret);
        return Optional.of(new Setup(text, uri(officer, text)));
    }

    /** Ends the set-up with a first code; the recovery codes, shown this once, or nothing. */
    @Transactional
    public Optional<List<String>> confirm(Officer officer, String code) {
        Credentials credentials = officers.lock(officer.id()).orElseThrow();
        if (credentials.hasSecondFactor() || !isCode(credentials, code)) {
            return Optional.empty();
        }
        database.sql("update officer set totp_since = ? where id = ?")
                .params(Moment.column(clock.instant()), officer.id())
                .update();
        audit.note(Act.of(officer, "second-factor.added", Officers.subject(officer.login())));
        return Optional.of(newRecoveryCodes(officer));
    }

    /** Whether this is a code of now, or a recovery code; each counts once. */
    @Transactional
    public boolean accepts(Officer officer, String code) {
        Credentials credentials = officers.lock(officer.id()).orElseThrow();
        return credentials.hasSecondFactor()
                && (isCode(credentials, code) || isRecoveryCode(officer, code));
    }

    /** Takes it away: from oneself, or an administrator from somebody who lost it. */
    @Transactional
    public void remove(String login, Officer by) {
        Officer officer = officers.byLogin(login).orElseThrow().account().officer();
        database.sql(
                        "update officer set totp_secret = null, totp_since = null, totp_last_step = null where id = ?")
                .param(officer.id())
                .update();
        forgetRecoveryCodes(officer);
        audit.note(Act.of(by, "second-factor.removed", Officers.subject(login)));
    }

    private boolean isCode(Credentials credentials, String code) {
        Officer officer = credentials.account().officer();
        if (credentials.totpSecret() == null) {
            return false;
        }
        byte[] secret = box.open(credentials.totpSecret(), Officers.subject(officer.login()));
        OptionalLong step = Totp.stepOf(code.replaceAll("\\s", ""), secret, clock.instant());
        long last = Objects.requireNonNullElse(credentials.totpLastStep(), -1L);
        if (step.isEmpty() || step.getAsLong() <= last) {
            return false;
        }
        database.sql("update officer set totp_last_step = ? where id = ?")
                .params(step.getAsLong(), officer.id())
                .update();
        return true;
    }

    private boolean isRecoveryCode(Officer officer, String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        boolean was =
                database.sql(
                                        """
                                        update officer_recovery_code set used_at = ?
                                        where officer = ? and code_hash = ? and used_at is null
                                        """)
                                .params(
                                        Moment.column(clock.instant()),
                                        officer.id(),
                                        Secrets.hash(plain))
                                .update()
                        == 1;
        if (was) {
            audit.note(Act.of(officer, "recovery-code.used", Officers.subject(officer.login())));
        }
        return was;
    }

    private List<String> newRecoveryCodes(Officer officer) {
        forgetRecoveryCodes(officer);
        List<String> codes =
                Stream.generate(() -> Totp.base32(Secrets.randomBytes(RECOVERY_BYTES)))
                        .limit(RECOVERY_CODES)
                        .toList();
        codes.forEach(code ->
                database.sql("insert into officer_recovery_code (officer, code_hash) values (?, ?)")
                        .params(officer.id(), Secrets.hash(code))
                        .update());
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    private void forgetRecoveryCodes(Officer officer) {
        database.sql("delete from officer_recovery_code where officer = ?")
                .param(officer.id())
                .update();
    }

    private static String uri(Officer officer, String secret) {
        return "otpauth://totp/Fenghuo:"
                + URLEncoder.encode(officer.login(), StandardCharsets.UTF_8)
                + "?secret="
                + secret
                + "&issuer=Fenghuo";
    }
}
