package org.fenghuo.portal.desk.cases;

import java.util.Comparator;
import java.util.List;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.Case;
import org.fenghuo.portal.casework.CaseClocks;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.Submissions;
import org.springframework.stereotype.Component;

/** Brings together what the page of a case shows. */
@Component
class CaseSheets {
    private static final int MOST_SIMILAR = 10;
    private static final int PERCENT = 100;

    private final Casework casework;
    private final CaseClocks clocks;
    private final Submissions submissions;

    CaseSheets(Casework casework, CaseClocks clocks, Submissions submissions) {
        this.casework = casework;
        this.clocks = clocks;
        this.submissions = submissions;
    }

    CaseSheet of(Case it, Officer officer) {
        long submission = it.file().submission();
        return new CaseSheet(
                it,
                clocks.running(it).orElse(null),
                submissions.byIds(List.of(submission)).stream().findFirst().orElse(null),
                casework.mergedInto(it.number()),
                similar(submission, officer),
                casework.possible(it, officer),
                officer.may(Permission.SEE_PERSONAL_DATA),
                mayReadReasons(it, officer),
                submissions.erasedAt(submission).orElse(null));
    }

    private static boolean mayReadReasons(Case it, Officer officer) {
        return officer.may(Permission.SEE_PERSONAL_DATA)
                && (it.file().door() != Door.TIP || officer.may(Permission.SEE_TIP_SOURCE));
    }

    private List<CaseSheet.Similar> similar(long submission, Officer officer) {
        return casework.seeOf(submissions.candidatesAlike(submission), officer).stream()
                .map(other ->
                        new CaseSheet.Similar(
                                other,
                                (int)
                                        Math.round(
                                                PERCENT
                                                        * submissions.alike(
                                                                submission,
                                                                other.file().submission()))))
                .sorted(Comparator.comparingInt(CaseSheet.Similar::percent).reversed())
                .limit(MOST_SIMILAR)
                .toList();
    }
}
