package org.fenghuo.portal.casework;

import static org.fenghuo.portal.casework.Stage.ACCEPTED;
import static org.fenghuo.portal.casework.Stage.ASSESSING;
import static org.fenghuo.portal.casework.Stage.CONCLUDED;
import static org.fenghuo.portal.casework.Stage.MERGED;
import static org.fenghuo.portal.casework.Stage.RECEIVED;
import static org.fenghuo.portal.casework.Stage.REFUSED;
import static org.fenghuo.portal.casework.Stage.TRANSFERRED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The table of transitions: what can be done to a case at which stage, and who may. Where a step
 * leads, {@link Case} says.
 */
public enum Step {
    ACCEPT(Permission.SCREEN, false, RECEIVED, TRANSFERRED),
    REFUSE(Permission.SCREEN, true, RECEIVED, TRANSFERRED),
    MERGE(Permission.MERGE, false, RECEIVED, TRANSFERRED, ACCEPTED, ASSESSING),
    UNMERGE(Permission.MERGE, true, MERGED),
    TRANSFER(Permission.TRANSFER, true, RECEIVED, TRANSFERRED, ACCEPTED, ASSESSING),
    ASSIGN(Permission.ASSIGN, false, RECEIVED, TRANSFERRED, ACCEPTED, ASSESSING),
    SHARE(Permission.SHARE_CASE, true, RECEIVED, TRANSFERRED, ACCEPTED, ASSESSING, CONCLUDED),
    ASK_BACK(Permission.ASK_BACK, false, RECEIVED, TRANSFERRED, ACCEPTED, ASSESSING),
    TELL(
            Permission.ASK_BACK,
            false,
            RECEIVED,
            TRANSFERRED,
            ACCEPTED,
            REFUSED,
            ASSESSING,
            CONCLUDED),
    EXTEND(Permission.SCREEN, true, RECEIVED, TRANSFERRED),
    ASSESS(Permission.ASSESS, false, ACCEPTED),
    CONCLUDE(Permission.CONCLUDE, true, ASSESSING),
    EVALUATE(Permission.CONCLUDE, true, CONCLUDED),
    LINK(Permission.LINK_PUBLICATION, false, ASSESSING, CONCLUDED),
    UNLINK(Permission.LINK_PUBLICATION, true, ASSESSING, CONCLUDED),
    REOPEN(Permission.SCREEN, true, REFUSED, CONCLUDED),
    /** What the sender does: no officer may do it for them. */
    SENDER(null, false, Stage.values());

    private final @Nullable Permission permission;
    private final boolean needsReason;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot change
    private final Set<Stage> from;

    Step(@Nullable Permission permission, boolean needsReason, Stage... from) {
        this.permission = permission;
        this.needsReason = needsReason;
        this.from = Set.copyOf(EnumSet.copyOf(List.of(from)));
    }

    /** Whether a case can take it there. */
    public boolean isPossibleAt(Stage stage) {
        return from.contains(stage);
    }

    /** Whether an officer has to write down why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether it is this officer's to do. */
    public boolean isFor(Officer officer) {
        return permission != null && officer.may(permission);
    }
}
