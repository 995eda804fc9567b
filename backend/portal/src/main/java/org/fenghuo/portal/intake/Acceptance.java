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
import org.jspecify.annotations.Nullable;
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

    /**
     * From somebody known, the holder of a key.
     *
     * @param agency whose key it is; null for one that acts for every agency
     */
    SubmitResult acceptTrusted(SubmissionInput input, @Nullable String agency, Lang lang) {
        return checked(input).orElseGet(() -> keep(input, agency, lang));
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
        if (limits.tooManySent() || (Proofs.isTicket(proof) && limits.tooManyWaited())) {
            return SubmissionRejected.because("", "too-many-submissions");
        }
        Instant since = settled.clock().instant().minus(SOON);
        byte[] likeness = likenesses.of(text(input));
        return likenesses.countSince(likeness, since, NEARLY_THE_SAME) >= MOST_ALIKE
                ? SubmissionRejected.because("facts", "too-many-alike")
                : keep(input, null, lang);
    }

    private SubmitResult keep(SubmissionInput input, @Nullable String agency, Lang lang) {
        Instant now = settled.clock().instant();
        var arrival = arrival(input, now, new SubmissionTable.Origin(agency, null, now, lang));
        try {
            return settled.transaction().execute(_ -> keeping.keep(arrival, input)).isEmpty()
                    ? answer(arrival.code(), now)
                    : SubmissionRejected.because("attachments", "unknown-file");
        } catch (DuplicateKeyException e) {
            // The same client was faster with its second attempt than we with its first.
            return keeping.earlier(key(input))
                    .map(earlier -> again(input, earlier))
                    .orElseThrow(() -> e);
        }
    }

    /** What identifies an input that is to be kept, under a code that was just drawn. */
    SubmissionTable.Arrival arrival(
            SubmissionInput input, Instant at, SubmissionTable.Origin origin) {
        return new SubmissionTable.Arrival(
                TrackingCode.random(random),
                input.door(),
                at,
                ByteBuffer.wrap(key(input)),
                ByteBuffer.wrap(content(input)),
                ByteBuffer.wrap(likenesses.of(text(input))),
                Sheet.facts(input, settled.reference()),
                Sheet.publication(input),
                origin);
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

    byte[] key(SubmissionInput input) {
        return seal.derive("idempotency", input.idempotencyKey());
    }

    byte[] content(SubmissionInput input) {
        Map<String, String> fields = Sheet.of(input);
        return seal.derive("content", input.door() + fields.toString() + input.attachments());
    }

    private static String text(SubmissionInput input) {
        return input.product().name() + " " + input.facts();
    }
}
