package org.fenghuo.portal.desk.cases;

import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.CaseNumber;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.intake.Submissions;
import org.fenghuo.portal.intake.ViewReason;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the sender of a case wrote and who they are. Posted, so that nobody opens it by following a
 * link; each time is an entry in the audit.
 */
@Controller
@Needs(Permission.SEE_PERSONAL_DATA)
class OpenedPage {
    private final Casework casework;
    private final Submissions submissions;

    OpenedPage(Casework casework, Submissions submissions) {
        this.casework = casework;
        this.submissions = submissions;
    }

    @PostMapping(CaseList.CASES + "/{number}/opened")
    String open(
            @PathVariable String number,
            @RequestParam ViewReason why,
            @AuthenticationPrincipal Officer officer,
            Model model) {
        long submission =
                CaseNumber.parse(number)
                        .flatMap(parsed -> casework.see(parsed, officer))
                        .map(it -> it.file().submission())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var opened =
                submissions
                        .open(submission, officer, why)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("erasedAt", submissions.erasedAt(submission).orElse(null));
        model.addAttribute("number", number);
        model.addAttribute("opened", opened);
        return "desk/cases/opened";
    }
}
