package org.fenghuo.portal.publishing;

import java.util.function.IntSupplier;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

/** What can be done to publications. The only way anything public changes. */
public sealed interface Command {
    /** Says something new. */
    record Publish(Draft draft) implements Command {}

    /**
     * Takes over what a source says: publishes what is new, corrects what the source changed,
     * restores what it lists again, leaves what the source left. A correction made here stays until
     * the source changes its own words.
     *
     * @param draft with a key
     * @param reason said of a correction
     */
    record TakeOver(Draft draft, String reason) implements Command {}

    /** A new edition of the wording. */
    record Correct(PublicationNumber number, Wording wording, String reason) implements Command {}

    /** Another level, or none. */
    record AdjustLevel(PublicationNumber number, @Nullable RatingClaim level, String reason)
            implements Command {}

    /** 解除: its reason has ended. */
    record Lift(PublicationNumber number, String reason) implements Command {}

    /** 撤销: taken back. */
    record Withdraw(PublicationNumber number, WithdrawalGround ground, String reason)
            implements Command {}

    /** Puts what was lifted or withdrawn back in force. */
    record Restore(PublicationNumber number, String reason) implements Command {}

    /**
     * So many reports of consumers led to it. In the journal only where what the public reads of it
     * changes ({@link ReportCount}). They are counted once the publication is locked: who counts at
     * the same time counts after.
     */
    record CountReports(PublicationNumber number, IntSupplier reports) implements Command {}

    /**
     * Its time has run out. Refused while it has not: the ticker's command, harmless in other
     * hands.
     */
    record Expire(PublicationNumber number) implements Command {}
}
