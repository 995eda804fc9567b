package org.fenghuo.portal.casework;

import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a case. An officer proposes one, the case takes it or finds it impossible;
 * together they are all that a case is. Written down as a name and a code ({@link EventCodes}).
 */
public sealed interface CaseEvent {
    /** Which row of the table of transitions it is. */
    Step step();

    /** 受理 */
    record Accepted() implements CaseEvent {
        @Override
        public Step step() {
            return Step.ACCEPT;
        }
    }

    /** 不予受理 */
    record Refused(RefusalReason reason) implements CaseEvent {
        @Override
        public Step step() {
            return Step.REFUSE;
        }
    }

    /** 并案 */
    record Merged(CaseNumber into) implements CaseEvent {
        @Override
        public Step step() {
            return Step.MERGE;
        }
    }

    /** The merger is undone: it goes on from where it was. */
    record Unmerged() implements CaseEvent {
        @Override
        public Step step() {
            return Step.UNMERGE;
        }
    }

    /** 移送 to another agency of this portal. */
    record Transferred(String agency) implements CaseEvent {
        @Override
        public Step step() {
            return Step.TRANSFER;
        }
    }

    /**
     * 分派.
     *
     * @param officer id; null for nobody
     */
    record Assigned(@Nullable Long officer) implements CaseEvent {
        @Override
        public Step step() {
            return Step.ASSIGN;
        }
    }

    /** Another agency may see it too. */
    record Shared(String agency) implements CaseEvent {
        @Override
        public Step step() {
            return Step.SHARE;
        }
    }

    /** The sender was asked something; what, intake keeps. */
    record AskedBack() implements CaseEvent {
        @Override
        public Step step() {
            return Step.ASK_BACK;
        }
    }

    /** The sender was told something; what, intake keeps. */
    record Told() implements CaseEvent {
        @Override
        public Step step() {
            return Step.TELL;
        }
    }

    /** 延长 the time to verify a lead, once. */
    record Extended() implements CaseEvent {
        @Override
        public Step step() {
            return Step.EXTEND;
        }
    }

    /** 开始评估 */
    record AssessmentBegan() implements CaseEvent {
        @Override
        public Step step() {
            return Step.ASSESS;
        }
    }

    /** 办结 */
    record Concluded(CaseOutcome outcome) implements CaseEvent {
        @Override
        public Step step() {
            return Step.CONCLUDE;
        }
    }

    /** 效果评价: how well what was done about it worked. */
    record Evaluated(Effect effect) implements CaseEvent {
        @Override
        public Step step() {
            return Step.EVALUATE;
        }
    }

    /** A publication came of it. */
    record Linked(PublicationNumber publication) implements CaseEvent {
        @Override
        public Step step() {
            return Step.LINK;
        }
    }

    /** It did not, after all. */
    record Unlinked(PublicationNumber publication) implements CaseEvent {
        @Override
        public Step step() {
            return Step.UNLINK;
        }
    }

    /** Looked at again, after an objection or by the agency's own decision. */
    record Reopened() implements CaseEvent {
        @Override
        public Step step() {
            return Step.REOPEN;
        }
    }

    /** The sender did something on the page that follows their submission. */
    record SenderActed(SenderAct act) implements CaseEvent {
        @Override
        public Step step() {
            return Step.SENDER;
        }
    }
}
