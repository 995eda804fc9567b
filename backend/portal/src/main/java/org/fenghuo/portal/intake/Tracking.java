package org.fenghuo.portal.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/**
 * What a sender sees and does with code and secret. A wrong pair is an absent one: the same answer
 * after the same work, and few are answered at all.
 */
@Component
class Tracking implements Senders {
    private static final TrackingCode NONE = new TrackingCode("FT-00000-00000");
    private static final Progress RECEIVED =
            new Progress("RECEIVED", List.of(), null, null, List.of(), null);

    private final SubmissionTable table;
    private final Messages messages;
    private final Attachments attachments;
    private final Seal seal;
    private final Limits limits;
    private final Acceptance.Settled settled;
    private final Following following;

    Tracking(
            SubmissionTable table,
            Messages messages,
            Attachments attachments,
            Seal seal,
            Limits limits,
            Acceptance.Settled settled,
            Following following) {
        this.table = table;
        this.messages = messages;
        this.attachments = attachments;
        this.seal = seal;
        this.limits = limits;
        this.settled = settled;
        this.following = following;
    }

    /** Those who know what becomes of submissions, who want to hear of senders, and who read. */
    @Component
    record Following(
            ObjectProvider<Handling> handling,
            ObjectProvider<SubmissionListener> listeners,
            Receipts receipts) {}

    /** Empty when code or secret is wrong. */
    Optional<SubmissionProgress> of(String code, String secret) {
        Optional<SubmissionProgress> found = find(code, secret).map(this::progress);
        found.ifPresent(shown -> following.receipts().senderReads(shown.view().id()));
        return found;
    }

    AdditionResult add(AdditionInput input) {
        Optional<SubmissionView> found = find(input.trackingCode(), input.secret());
        if (found.isEmpty()) {
            return SubmissionRejected.because("trackingCode", "unknown-submission");
        }
        List<Problem> problems = Checks.of(input, settled.reference(), settled.clock());
        return problems.isEmpty() ? added(found.get(), input) : new SubmissionRejected(problems);
    }

    private AdditionResult added(SubmissionView view, AdditionInput input) {
        byte[] key = seal.derive("addition", view.id() + " " + input.idempotencyKey());
        AdditionAccepted accepted = new AdditionAccepted(settled.clock().instant());
        Optional<Message> earlier = messages.under(key, view.id());
        if (earlier.isPresent()) {
            return again(earlier.get(), input, accepted);
        }
        if (!possible(view, stage(view)).contains(input.act())) {
            return SubmissionRejected.because("act", "not-possible-now");
        }
        try {
            return settled.transaction().execute(status -> write(view, input, key, status));
        } catch (DuplicateKeyException e) {
            // Sent twice at once: the other one was first.
            return again(messages.under(key, view.id()).orElseThrow(), input, accepted);
        }
    }

    /**
     * Under a key that was used: the same is answered as it was, anything else is not lost
     * silently.
     */
    private AdditionResult again(Message earlier, AdditionInput input, AdditionAccepted accepted) {
        boolean filesAreTaken =
                attachments.unknown(input.attachments()).size()
                        == Set.copyOf(input.attachments()).size();
        boolean same =
                earlier.act() == input.act() && earlier.text().equals(text(input)) && filesAreTaken;
        return same ? accepted : SubmissionRejected.because("idempotencyKey", "key-was-used");
    }

    private static String text(AdditionInput input) {
        String text = Objects.requireNonNullElse(input.text(), "");
        return input.act() == SenderAct.RATED
                ? Objects.requireNonNull(input.rating()) + " / 5\n" + text
                : text;
    }

    private AdditionResult write(
            SubmissionView view, AdditionInput input, byte[] key, TransactionStatus status) {
        if (!attachments.unknown(input.attachments()).isEmpty()) {
            return SubmissionRejected.because("attachments", "unknown-file");
        }
        if (attachments.tooMany(input.attachments(), view.id())) {
            return SubmissionRejected.because(
                    "attachments", "too-many-files", Checks.MOST_ATTACHMENTS);
        }
        // The case is locked before its submission, as officers lock them.
        following
                .listeners()
                .orderedStream()
                .forEach(listener -> listener.sentByTheSender(view.id(), input.act()));
        if (table.erasedAtLocked(view.id()).isPresent()) {
            status.setRollbackOnly();
            return SubmissionRejected.because("act", "not-possible-now");
        }
        messages.fromSender(view.id(), input.act(), key, text(input));
        attachments.give(input.attachments(), view.id());
        return new AdditionAccepted(settled.clock().instant());
    }

    @Override
    public Optional<SubmissionView> find(String code, String secret) {
        if (limits.tooManyWrong()) {
            throw new InvalidInput(Problem.of("secret", "too-many-requests"));
        }
        TrackingCode asked = TrackingCode.parse(code).orElse(NONE);
        Optional<SubmissionView> found = table.byCode(asked);
        boolean opens = Secret.is(secret, Secret.of(seal, asked));
        if (found.isEmpty() || !opens) {
            limits.countWrong();
            return Optional.empty();
        }
        return found;
    }

    private SubmissionProgress progress(SubmissionView view) {
        Progress handled = handled(view);
        List<Step> steps = new ArrayList<>(handled.steps());
        if (steps.isEmpty()) {
            steps.add(new Step(RECEIVED.stage(), view.receivedAt(), null, null));
        }
        List<Message> written = messages.of(view.id());
        List<Attached> files = attachments.of(view.id());
        return new SubmissionProgress(
                view,
                following.receipts().readAt(view.id()).orElse(null),
                handled,
                steps,
                written,
                files,
                List.copyOf(possible(view, handled.stage())),
                Sheet.json(table.fields(view.id()), written, files),
                table.erasedAt(view.id()).orElse(null));
    }

    private Progress handled(SubmissionView view) {
        return following
                .handling()
                .orderedStream()
                .flatMap(handling -> handling.of(view.id()).stream())
                .findFirst()
                .orElse(RECEIVED);
    }

    private String stage(SubmissionView view) {
        return handled(view).stage();
    }

    /**
     * Whoever withdrew or was erased is done; an objection is against a decision; a rating needs an
     * end.
     */
    private Set<SenderAct> possible(SubmissionView view, String stage) {
        boolean done =
                table.erasedAt(view.id()).isPresent()
                        || messages.of(view.id()).stream()
                                .anyMatch(message -> message.act() == SenderAct.WITHDREW);
        if (done) {
            return Set.of();
        }
        boolean ended = stage.equals("CONCLUDED") || stage.equals("REFUSED");
        return ended
                ? EnumSet.of(SenderAct.OBJECTED, SenderAct.RATED)
                : EnumSet.of(SenderAct.ADDED_EVIDENCE, SenderAct.ANSWERED, SenderAct.WITHDREW);
    }
}
