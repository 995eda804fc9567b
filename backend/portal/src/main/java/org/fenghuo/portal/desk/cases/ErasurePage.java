package org.fenghuo.portal.desk.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.CaseErasure;
import org.fenghuo.portal.casework.CaseNumber;
import org.fenghuo.portal.desk.DeskView;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.intake.Erased;
import org.fenghuo.portal.intake.ErasureReason;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Erases a submission when the person asks for it; the form is on the page of the case. */
@Controller
@Needs(Permission.ERASE_PERSONAL_DATA)
class ErasurePage {
    private final CaseErasure erasure;
    private final CasePages pages;

    ErasurePage(CaseErasure erasure, CasePages pages) {
        this.erasure = erasure;
        this.pages = pages;
    }

    @PostMapping(CaseList.CASES + "/{number}/erased")
    String erase(
            @PathVariable String number,
            @RequestParam ErasureReason why,
            @AuthenticationPrincipal Officer officer,
            @ModelAttribute("view") DeskView view,
            Model model,
            HttpServletResponse response) {
        Erased erased =
                CaseNumber.parse(number)
                        .flatMap(parsed -> erasure.erase(parsed, officer, why))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (erased == Erased.DONE) {
            return view.redirect(CaseList.CASES + "/" + number);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String code = erased == Erased.GOES_ON ? "case-goes-on" : "not-yours";
        model.addAttribute("problems", List.of(Problem.of("erase", code)));
        model.addAttribute("names", pages.names());
        return pages.show(number, officer, model);
    }
}
