package org.fenghuo.portal.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Makes machines work before they send, and people without scripts wait. Tasks carry their own
 * signature and expiry, so any portal can check what another gave out; each is good once a portal.
 */
@Component
class Proofs {
    /** What a client sends back: salt, number, signature. */
    private static final Pattern SOLVED =
            Pattern.compile("(\\d{10})\\.([0-9a-f]{32})\\.(\\d{1,8})\\.([0-9a-f]{64})");

    /** Good from, good until, random, signature. */
    private static final Pattern TICKET =
            Pattern.compile("t(\\d{10})\\.(\\d{10})\\.([0-9a-f]{32})\\.([0-9a-f]{64})");

    private static final int RANDOM_BYTES = 16;
    private static final int SALT_LENGTH = 43;

    private final Seal seal;
    private final Clock clock;
    private final IntakeSettings settings;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, String> used;

    Proofs(Seal seal, Clock clock, IntakeSettings settings) {
        this.seal = seal;
        this.clock = clock;
        this.settings = settings;
        this.used =
                Caffeine.newBuilder()
                        .expireAfterWrite(settings.proofValid())
                        .maximumSize(1_000_000)
                        .build();
    }

    ProofOfWork task() {
        Instant now = clock.instant();
        long until = now.plus(settings.proofValid()).getEpochSecond();
        String salt = until + "." + random();
        String challenge = hash(salt + random.nextInt(settings.proofMaxNumber() + 1));
        String ticket =
                "t"
                        + now.plus(settings.ticketWait()).getEpochSecond()
                        + "."
                        + until
                        + "."
                        + random();
        return new ProofOfWork(
                salt,
                challenge,
                settings.proofMaxNumber(),
                signature(salt + challenge),
                ticket + "." + signature(ticket),
                (int) settings.ticketWait().toSeconds());
    }

    /**
     * Whether it is a solution or a ticket of ours, in time, and for the first time or again for
     * the same submission: who sends twice at once has worked once.
     *
     * @param forWhat the client's key of the submission
     */
    boolean accepts(String proof, String forWhat) {
        String salt = isSolved(proof) ? proof.substring(0, SALT_LENGTH) : proof;
        if (!isSolved(proof) && !isGoodTicket(proof)) {
            return false;
        }
        String first = used.asMap().putIfAbsent(salt, forWhat);
        return first == null || first.equals(forWhat);
    }

    /** Whether who sends it waited instead of computing. */
    static boolean isTicket(String proof) {
        return TICKET.matcher(proof).matches();
    }

    private boolean isSolved(String proof) {
        Matcher solved = SOLVED.matcher(proof);
        if (!solved.matches() || isOver(solved.group(1))) {
            return false;
        }
        String salt = solved.group(1) + "." + solved.group(2);
        return isSigned(salt + hash(salt + Long.parseLong(solved.group(3))), solved.group(4));
    }

    private boolean isGoodTicket(String proof) {
        Matcher ticket = TICKET.matcher(proof);
        return ticket.matches()
                && isOver(ticket.group(1))
                && !isOver(ticket.group(2))
                && isSigned(proof.substring(0, proof.lastIndexOf('.')), ticket.group(4));
    }

    private boolean isOver(String second) {
        return clock.instant().getEpochSecond() >= Long.parseLong(second);
    }

    private boolean isSigned(String text, String signature) {
        return MessageDigest.isEqual(
                signature(text).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String text) {
        return HexFormat.of().formatHex(seal.derive("proof", text));
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
