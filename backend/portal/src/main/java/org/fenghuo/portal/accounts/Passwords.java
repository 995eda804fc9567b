package org.fenghuo.portal.accounts;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be, and how it is kept: Argon2id with 19 MiB and two rounds, as OWASP's
 * password storage sheet asks for. Length counts, composition does not (NIST SP 800-63B).
 */
@Component
class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;

    /** Each takes 19 MiB: many at once must not take the portal's memory. */
    private final Semaphore atOnce = new Semaphore(8);

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
    private final CommonPasswords common = new CommonPasswords();
    private final String nobodys = encoder.encode(Secrets.random(HASH_BYTES));

    /** What is wrong with it; empty when it will do. */
    Optional<Problem> problem(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.of("fresh", "password-short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Problem.of("fresh", "password-long", LONGEST));
        }
        if (common.contains(password, login)) {
            return Optional.of(Problem.of("fresh", "password-common"));
        }
        return Optional.empty();
    }

    String hash(String password) {
        return slowly(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return slowly(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a comparison: whoever waits does not learn that there is nobody. */
    void matchesNobody(String password) {
        boolean matched = matches(password, nobodys);
        if (matched) {
            throw new IllegalStateException("nobody's password was guessed");
        }
    }

    private <T> T slowly(java.util.function.Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
