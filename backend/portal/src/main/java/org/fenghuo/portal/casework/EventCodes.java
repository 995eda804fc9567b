package org.fenghuo.portal.casework;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

/** Events as two columns: the step's name, and one code or number. A test goes there and back. */
public final class EventCodes {
    private EventCodes() {}

    /** What distinguishes it from others of its step; null where nothing does. */
    public static @Nullable String codeOf(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Refused(var reason) -> reason.name();
            case CaseEvent.Merged(var into) -> into.toString();
            case CaseEvent.Transferred(var agency) -> agency;
            case CaseEvent.Assigned(var officer) ->
                    officer == null ? null : String.valueOf(officer);
            case CaseEvent.Shared(var agency) -> agency;
            case CaseEvent.Concluded(var outcome) -> outcome.name();
            case CaseEvent.Evaluated(var effect) -> effect.name();
            case CaseEvent.Linked(var number) -> number.value();
            case CaseEvent.Unlinked(var number) -> number.value();
            case CaseEvent.SenderActed(var act) -> act.name();
            case CaseEvent.Accepted _,
                    CaseEvent.Unmerged _,
                    CaseEvent.AskedBack _,
                    CaseEvent.Told _,
                    CaseEvent.Extended _,
                    CaseEvent.AssessmentBegan _,
                    CaseEvent.Reopened _ ->
                    null;
        };
    }

    /** An event that somebody asks for; empty where its code is missing or means nothing. */
    public static Optional<CaseEvent> asked(Step step, @Nullable String code) {
        try {
            return Optional.of(read(step, code == null || code.isBlank() ? null : code.strip()));
        } catch (IllegalArgumentException | NullPointerException | NoSuchElementException bad) {
            return Optional.empty();
        }
    }

    static CaseEvent read(Step step, @Nullable String code) {
        return switch (step) {
            case ACCEPT -> new CaseEvent.Accepted();
            case REFUSE -> new CaseEvent.Refused(RefusalReason.valueOf(needed(code)));
            case MERGE -> new CaseEvent.Merged(CaseNumber.parse(needed(code)).orElseThrow());
            case UNMERGE -> new CaseEvent.Unmerged();
            case TRANSFER -> new CaseEvent.Transferred(needed(code));
            case ASSIGN -> new CaseEvent.Assigned(code == null ? null : Long.valueOf(code));
            case SHARE -> new CaseEvent.Shared(needed(code));
            case ASK_BACK -> new CaseEvent.AskedBack();
            case TELL -> new CaseEvent.Told();
            case EXTEND -> new CaseEvent.Extended();
            case ASSESS -> new CaseEvent.AssessmentBegan();
            case CONCLUDE -> new CaseEvent.Concluded(CaseOutcome.valueOf(needed(code)));
            case EVALUATE -> new CaseEvent.Evaluated(Effect.valueOf(needed(code)));
            case LINK -> new CaseEvent.Linked(new PublicationNumber(needed(code)));
            case UNLINK -> new CaseEvent.Unlinked(new PublicationNumber(needed(code)));
            case REOPEN -> new CaseEvent.Reopened();
            case SENDER -> new CaseEvent.SenderActed(SenderAct.valueOf(needed(code)));
        };
    }

    private static String needed(@Nullable String code) {
        return Objects.requireNonNull(code, "an event of this step has a code");
    }
}
