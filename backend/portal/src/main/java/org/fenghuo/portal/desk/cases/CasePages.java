package org.fenghuo.portal.desk.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.Case;
import org.fenghuo.portal.casework.CaseNumber;
import org.fenghuo.portal.casework.Casework;
import org.fenghuo.portal.casework.EventCodes;
import org.fenghuo.portal.casework.Handled;
import org.fenghuo.portal.casework.Step;
import org.fenghuo.portal.desk.DeskView;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One case: what has happened, what can be done now, and, when asked for, who wrote what. */
@Controller
@Needs(Permission.SEE_INBOX)
class CasePages {
    private static final String ONE = CaseList.CASES + "/{number}";
    private static final String PAGE = "desk/cases/case";

    private final Casework casework;
    private final CaseSheets sheets;
    private final Naming names;

    CasePages(Casework casework, CaseSheets sheets, Naming names) {
        this.casework = casework;
        this.sheets = sheets;
        this.names = names;
    }

    /** A step as its form sends it. */
    record StepForm(
            Step step, @Nullable String code, @Nullable String why, @Nullable String canned) {
        /** What was written, or else the canned reply that was chosen. */
        @Nullable String written(DeskView view) {
            boolean own = why != null && !why.isBlank();
            return own || canned == null || canned.isBlank() ? why : view.say(canned);
        }
    }

    @ModelAttribute("names")
    Naming names() {
        return names;
    }

    @GetMapping(ONE)
    String show(
            @PathVariable String number, @AuthenticationPrincipal Officer officer, Model model) {
        model.addAttribute("sheet", sheets.of(found(number, officer), officer));
        return PAGE;
    }

    @PostMapping(ONE)
    String step(
            @PathVariable String number,
            StepForm form,
            @AuthenticationPrincipal Officer officer,
            Model model,
            HttpServletResponse response) {
        Case it = found(number, officer);
        DeskView view = (DeskView) Objects.requireNonNull(model.getAttribute("view"));
        Handled handled =
                EventCodes.asked(form.step(), form.code())
                        .map(event ->
                                casework.handle(it.number(), event, officer, form.written(view)))
                        .orElseGet(
                                () -> new Handled.Refused(Problem.of("code", "step-incomplete")));
        model.addAttribute("asked", form);
        return switch (handled) {
            case Handled.Done done -> view.redirect(CaseList.CASES + "/" + done.now().number());
            case Handled.Absent _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Handled.Forbidden _ ->
                    again(Problem.of("step", "not-yours"), it, officer, model, response);
            case Handled.NotNow _ ->
                    again(Problem.of("step", "not-now"), it, officer, model, response);
            case Handled.Refused(var problem) -> again(problem, it, officer, model, response);
        };
    }

    private String again(
            Problem problem, Case it, Officer officer, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", List.of(problem));
        return show(it.number().toString(), officer, model);
    }

    private Case found(String number, Officer officer) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> casework.see(parsed, officer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
