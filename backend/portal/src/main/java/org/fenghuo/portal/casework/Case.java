package org.fenghuo.portal.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One submission on its way: the only place where a case changes. It is what has happened to it:
 * made anew from its history, and taking a further event only where {@link Step} allows it.
 */
public final class Case {
    private static final CaseEvent WITHDRAWN = new CaseEvent.SenderActed(SenderAct.WITHDREW);

    private final CaseFile file;
    private final List<Happened> history = new ArrayList<>();
    private final int kept;
    private final Set<String> shared = new TreeSet<>();
    private final Set<PublicationNumber> publications = new LinkedHashSet<>();
    private Stage stage = Stage.RECEIVED;
    private Stage beforeMerger = Stage.RECEIVED;
    private String agency;
    private @Nullable Long assignee;
    private @Nullable CaseNumber mergedInto;
    private @Nullable CaseOutcome outcome;
    private @Nullable Effect effect;
    private @Nullable Instant decidedAt;
    private @Nullable Instant concludedAt;

    Case(CaseFile file, List<Happened> past) {
        this.file = file;
        agency = file.firstAgency();
        past.forEach(entry -> {
            apply(entry.event(), entry.deed());
            history.add(entry);
        });
        kept = history.size();
    }

    /** Whether it can take this event now. */
    public boolean allows(CaseEvent event) {
        return couldTake(event.step())
                && switch (event) {
                    case CaseEvent.Merged(var into) -> !into.equals(number());
                    case CaseEvent.Transferred(var next) -> !next.equals(agency);
                    case CaseEvent.Shared(var other) ->
                            !other.equals(agency) && !shared.contains(other);
                    case CaseEvent.Linked(var publication) -> !publications.contains(publication);
                    case CaseEvent.Unlinked(var publication) -> publications.contains(publication);
                    default -> true;
                };
    }

    /** Whether there is an event of that step that it can take now. */
    boolean couldTake(Step step) {
        boolean prolongable = file.door() == Door.TIP && !has(Step.EXTEND);
        return step.isPossibleAt(stage) && (step != Step.EXTEND || prolongable);
    }

    /** Takes an event; one that it does not allow is a mistake of the caller. */
    Happened take(CaseEvent event, Deed deed) {
        if (!allows(event)) {
            throw new IllegalTransition(number(), event.step(), stage);
        }
        apply(event, deed);
        Happened entry = new Happened(history.size() + 1, event, deed, stage);
        history.add(entry);
        return entry;
    }

    private void apply(CaseEvent event, Deed deed) {
        switch (event) {
            case CaseEvent.Accepted _ -> decided(Stage.ACCEPTED, deed);
            case CaseEvent.Refused _ -> decided(Stage.REFUSED, deed);
            case CaseEvent.Merged(var into) -> merge(into);
            case CaseEvent.Unmerged _ -> unmerge(deed);
            case CaseEvent.Transferred(var next) -> transfer(next);
            case CaseEvent.Assigned(var officer) -> assignee = officer;
            case CaseEvent.Shared(var other) -> shared.add(other);
            case CaseEvent.AssessmentBegan _ -> stage = Stage.ASSESSING;
            case CaseEvent.Concluded(var how) -> conclude(how, deed);
            case CaseEvent.Evaluated(var found) -> effect = found;
            case CaseEvent.Linked(var publication) -> publications.add(publication);
            case CaseEvent.Unlinked(var publication) -> publications.remove(publication);
            case CaseEvent.Reopened _ -> reopen();
            case CaseEvent.SenderActed(var act) -> heard(act, deed);
            case CaseEvent.AskedBack _, CaseEvent.Told _, CaseEvent.Extended _ -> {}
        }
    }

    private void decided(Stage next, Deed deed) {
        stage = next;
        decidedAt = deed.at();
    }

    private void merge(CaseNumber into) {
        beforeMerger = stage;
        stage = Stage.MERGED;
        mergedInto = into;
    }

    private void unmerge(Deed deed) {
        stage = beforeMerger;
        mergedInto = null;
        if (history.stream().anyMatch(past -> past.event().equals(WITHDRAWN))) {
            heard(SenderAct.WITHDREW, deed);
        }
    }

    private void transfer(String next) {
        stage = Stage.TRANSFERRED;
        agency = next;
        assignee = null;
        decidedAt = null;
        shared.remove(next);
    }

    private void conclude(CaseOutcome how, Deed deed) {
        stage = Stage.CONCLUDED;
        outcome = how;
        concludedAt = deed.at();
    }

    private void reopen() {
        stage = Stage.ACCEPTED;
        outcome = null;
        effect = null;
        concludedAt = null;
    }

    /** A complaint ends when who complained takes it back; a danger once reported does not. */
    private void heard(SenderAct act, Deed deed) {
        if (act == SenderAct.WITHDREW && file.door() == Door.COMPLAINT && stage.isOpen()) {
            conclude(CaseOutcome.WITHDRAWN, deed);
        }
    }

    /** Whether a step was taken since the case last came to an agency. */
    boolean has(Step step) {
        return last(step)
                .filter(done ->
                        last(Step.TRANSFER).filter(moved -> moved.no() > done.no()).isEmpty())
                .isPresent();
    }

    Optional<Happened> last(Step step) {
        return history.reversed().stream().filter(past -> past.event().step() == step).findFirst();
    }

    /** Whether an agency's officers may know of it. */
    public boolean isVisibleTo(String other) {
        return agency.equals(other) || shared.contains(other);
    }

    public CaseFile file() {
        return file;
    }

    public CaseNumber number() {
        return file.number();
    }

    public Stage stage() {
        return stage;
    }

    public String agency() {
        return agency;
    }

    public Set<String> shared() {
        return Set.copyOf(shared);
    }

    public @Nullable Long assignee() {
        return assignee;
    }

    public @Nullable CaseNumber mergedInto() {
        return mergedInto;
    }

    public @Nullable CaseOutcome outcome() {
        return outcome;
    }

    public @Nullable Effect effect() {
        return effect;
    }

    /** When it was last accepted or refused. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public List<PublicationNumber> publications() {
        return List.copyOf(publications);
    }

    public List<Happened> history() {
        return List.copyOf(history);
    }

    /** What has happened since it was read. */
    List<Happened> unsaved() {
        return List.copyOf(history.subList(kept, history.size()));
    }
}
