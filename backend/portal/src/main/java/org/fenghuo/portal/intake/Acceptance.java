package org.fenghuo.portal.intake;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.reference.Reference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes submissions in. What is acknowledged is committed; a client that heard nothing sends the
 * same again and is told the same, for the secret is derived and not drawn (ADR 0025).
 */
@Component
class Acceptance {
    private static final Duration SOON = Duration.ofHours(1);
    private static final double NEARLY_THE_SAME = 0.9;
    private static final int MOST_ALIKE = 20;

    private final Keeping keeping;
    private final Likenesses likenesses;
    private final Seal seal;
    private final Proofs proofs;
    private final Limits limits;
    private final Settled settled;
    private final SecureRandom random = new SecureRandom();

    Acceptance(
            Keeping keeping,
            Likenesses likenesses,
            Seal seal,
            Proofs proofs,
            Limits limits,
            Settled settled) {
        this.keeping = keeping;
        this.likenesses = likenesses;
        this.seal = seal;
        this.proofs = proofs;
        this.limits = limits;
        this.settled = settled;
    }

    /** What every part of taking in goes by. */
    @Component
    record Settled(
            Clock clock,
            Reference reference,
            IntakeSettings settings,
            TransactionTemplate transaction) {}

    /** From somebody who has to prove that they are in earnest. */
    SubmitResult accept(SubmissionInput input, Lang lang) {
        return checked(input).orElseGet(() -> proven(input, lang));
    }

    /** From somebody known, such as the holder of a key. */
    SubmitResult acceptTrusted(SubmissionInput input, Lang lang) {
        return checked(input).orElseGet(() -> keep(input, lang));
    }

    private Optional<SubmitResult> checked(SubmissionInput input) {
        List<Problem> problems = Checks.of(input, settled.reference(), settled.clock());
        return problems.isEmpty()
                ? keeping.earlier(key(input)).map(earlier -> again(input, earlier))
                : Optional.of(new SubmissionRejected(problems));
    }

    private SubmitResult proven(SubmissionInput input, Lang lang) {
        String proof = input.proof();
        if (proof == null || !proofs.accepts(proof, input.idempotencyKey())) {
            return SubmissionRejected.because("proof", "bad-proof");
        }
        if (limits.tooManySent()) {
            return SubmissionRejected.because("", "too-many-submissions");
        }
        Instant since = settled.clock().instant().minus(SOON);
        byte[] likeness = likenesses.of(text(input));
        return likenesses.countSince(likeness, since, NEARLY_THE_SAME) >= MOST_ALIKE
                ? SubmissionRejected.because("facts", "too-many-alike")
                : keep(input, lang);
    }

    private SubmitResult keep(SubmissionInput input, Lang lang) {
        Instant now = settled.clock().instant();
        TrackingCode code = TrackingCode.random(random);
        var arrival =
                new SubmissionTable.Arrival(
                        code,
                        input.door(),
                        now,
                        ByteBuffer.wrap(key(input)),
                        ByteBuffer.wrap(content(input)),
                        ByteBuffer.wrap(likenesses.of(text(input))),
                        Sheet.facts(input),
                        lang);
        try {
            return settled.transaction().execute(_ -> keeping.keep(arrival, input)).isEmpty()
                    ? answer(code, now)
                    : SubmissionRejected.because("attachments", "unknown-file");
        } catch (DuplicateKeyException e) {
            // The same client was faster with its second attempt than we with its first.
            return keeping.earlier(key(input))
                    .map(earlier -> again(input, earlier))
                    .orElseThrow(() -> e);
        }
    }

    private SubmitResult again(SubmissionInput input, SubmissionTable.Earlier earlier) {
        boolean same = MessageDigest.isEqual(content(input), earlier.content().array());
        boolean late =
                earlier.at().plus(settled.settings().sameKey()).isBefore(settled.clock().instant());
        return same && !late
                ? answer(earlier.code(), earlier.at())
                : SubmissionRejected.because("idempotencyKey", "key-was-used");
    }

    private SubmissionAccepted answer(TrackingCode code, Instant at) {
        return new SubmissionAccepted(code.value(), Secret.of(seal, code), at);
    }

    private byte[] key(SubmissionInput input) {
        return seal.derive("idempotency", input.idempotencyKey());
    }

    private byte[] content(SubmissionInput input) {
        Map<String, String> fields = Sheet.of(input);
        return seal.derive("content", input.door() + fields.toString() + input.attachments());
    }

    private static String text(SubmissionInput input) {
        return input.product().name() + " " + input.facts();
    }
}
