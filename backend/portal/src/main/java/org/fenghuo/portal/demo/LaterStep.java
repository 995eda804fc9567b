package org.fenghuo.portal.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Something that happened to a publication of the sample after it was published. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LaterStep.Correct.class, name = "CORRECT"),
    @JsonSubTypes.Type(value = LaterStep.AdjustLevel.class, name = "ADJUST_LEVEL"),
    @JsonSubTypes.Type(value = LaterStep.Lift.class, name = "LIFT"),
    @JsonSubTypes.Type(value = LaterStep.Withdraw.class, name = "WITHDRAW"),
    @JsonSubTypes.Type(value = LaterStep.Restore.class, name = "RESTORE")
})
sealed interface LaterStep {
    /** Key of the publication. */
    String of();

    /** Why, in the words of who decided it. */
    String reason();

    /**
     * The command that does it.
     *
     * @param number under which the publication became public
     * @param told so far, for a correction to go on from
     */
    Command command(PublicationNumber number, Story told);

    /**
     * A new wording.
     *
     * @param changes to the latest wording, as a JSON merge patch (RFC 7396)
     */
    record Correct(String of, ObjectNode changes, String reason) implements LaterStep {
        @Override
        public Command command(PublicationNumber number, Story told) {
            Wording wording = told.reword(of, changes);
            return new Command.Correct(number, wording, reason);
        }
    }

    /** Another level, or none. */
    record AdjustLevel(String of, @Nullable RatingClaim level, String reason) implements LaterStep {
        @Override
        public Command command(PublicationNumber number, Story told) {
            return new Command.AdjustLevel(number, level, reason);
        }
    }

    /** Its reason has ended. */
    record Lift(String of, String reason) implements LaterStep {
        @Override
        public Command command(PublicationNumber number, Story told) {
            return new Command.Lift(number, reason);
        }
    }

    /** Taken back. */
    record Withdraw(String of, WithdrawalGround ground, String reason) implements LaterStep {
        @Override
        public Command command(PublicationNumber number, Story told) {
            return new Command.Withdraw(number, ground, reason);
        }
    }

    /** In force again. */
    record Restore(String of, String reason) implements LaterStep {
        @Override
        public Command command(PublicationNumber number, Story told) {
            return new Command.Restore(number, reason);
        }
    }
}
