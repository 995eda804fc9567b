package org.fenghuo.portal.casework;

import java.util.EnumSet;
import java.util.Set;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.intake.SenderNotices;
import org.fenghuo.portal.intake.Submissions;
import org.springframework.stereotype.Component;

/** What senders hear of a step: what the office writes to them, and that there is something new. */
@Component
class ToSenders {
    /** Steps that senders are written to in. */
    private static final Set<Step> WRITTEN = EnumSet.of(Step.ASK_BACK, Step.TELL);

    /** Steps that show to senders without a new stage: a publication, a later day. */
    private static final Set<Step> SHOWN = EnumSet.of(Step.LINK, Step.UNLINK, Step.EXTEND);

    private final Submissions submissions;
    private final SenderNotices notices;
    private final Cases cases;

    ToSenders(Submissions submissions, SenderNotices notices, Cases cases) {
        this.submissions = submissions;
        this.notices = notices;
        this.cases = cases;
    }

    /** Whether what an officer writes with such a step is the sender's to read. */
    boolean read(Step step) {
        return WRITTEN.contains(step);
    }

    void write(Case it, Officer officer, String written) {
        submissions.say(it.file().submission(), officer, written);
        notices.changed(it.file().submission());
    }

    /** Senders of merged cases follow the one that theirs went into. */
    void hearOf(Case it, Step step, Stage before) {
        if (it.stage() != before || SHOWN.contains(step)) {
            notices.changed(it.file().submission());
            cases.mergedInto(it.number()).stream()
                    .flatMap(number -> cases.byNumber(number).stream())
                    .forEach(merged -> notices.changed(merged.file().submission()));
        }
    }
}
