package org.fenghuo.portal.desk.cases;

import java.util.Optional;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.CaseNumber;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.intake.Submissions;
import org.fenghuo.portal.intake.ViewReason;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the sender of a case wrote and attached, and who they are. Posted, so that nobody opens it
 * by following a link; each time is an entry in the audit.
 */
@Controller
@Needs(Permission.SEE_PERSONAL_DATA)
class OpenedPage {
    private final Casework casework;
    private final Submissions submissions;
    private final Naming naming;

    OpenedPage(Casework casework, Submissions submissions, Naming naming) {
        this.casework = casework;
        this.submissions = submissions;
        this.naming = naming;
    }

    @ModelAttribute("names")
    Naming names() {
        return naming;
    }

    @PostMapping(CaseList.CASES + "/{number}/opened")
    String open(
            @PathVariable String number,
            @RequestParam ViewReason why,
            @AuthenticationPrincipal Officer officer,
            Model model) {
        long submission = submission(number, officer).orElseThrow(OpenedPage::absent);
        var opened = submissions.open(submission, officer, why).orElseThrow(OpenedPage::absent);
        model.addAttribute("erasedAt", submissions.erasedAt(submission).orElse(null));
        model.addAttribute("number", number);
        model.addAttribute("why", why);
        model.addAttribute("opened", opened);
        model.addAttribute("answers", Answers.of(opened.fields(), naming));
        return "desk/cases/opened";
    }

    /** A picture was painted anew and is shown; anything else is only handed out. */
    @PostMapping(CaseList.CASES + "/{number}/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String number,
            @PathVariable long file,
            @RequestParam ViewReason why,
            @AuthenticationPrincipal Officer officer) {
        var opened =
                submission(number, officer)
                        .flatMap(submission -> submissions.file(submission, file, officer, why))
                        .orElseThrow(OpenedPage::absent);
        var type = MediaType.parseMediaType(opened.mediaType());
        var shown =
                type.getType().equals("image")
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment();
        var name = "%s-%d.%s".formatted(number, file, type.getSubtype());
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", shown.filename(name).build().toString())
                .header("Content-Security-Policy", "sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(opened.content());
    }

    private Optional<Long> submission(String number, Officer officer) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> casework.see(parsed, officer))
                .map(it -> it.file().submission());
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
