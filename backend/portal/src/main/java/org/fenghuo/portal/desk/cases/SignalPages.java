package org.fenghuo.portal.desk.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.casework.Signal;
import org.fenghuo.portal.casework.Signals;
import org.fenghuo.portal.casework.Signals.Decided;
import org.fenghuo.portal.desk.DeskView;
import org.fenghuo.portal.desk.Needs;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Suggested cases: what many submissions say together, with the evidence, for a person to decide.
 */
@Controller
@Needs(Permission.SEE_SIGNALS)
class SignalPages {
    static final String SIGNALS = "/desk/signals";

    private static final String ONE = SIGNALS + "/{id}";

    private final Signals signals;
    private final Naming names;

    SignalPages(Signals signals, Naming names) {
        this.signals = signals;
        this.names = names;
    }

    /** A signal with its picture. */
    record Shown(Signal signal, DaySeries series) {}

    @ModelAttribute("names")
    Naming names() {
        return names;
    }

    @GetMapping(SIGNALS)
    String list(SignalForm form, @AuthenticationPrincipal Officer officer, Model model) {
        long count = signals.count(form.filter(), officer);
        model.addAttribute("form", form);
        model.addAttribute("kinds", Signal.Kind.values());
        model.addAttribute("count", count);
        model.addAttribute("more", (form.number() + 1L) * Signals.PAGE < count);
        model.addAttribute(
                "shown",
                signals.page(form.filter(), officer).stream()
                        .map(signal -> new Shown(signal, series(signal)))
                        .toList());
        return "desk/cases/signals";
    }

    @PostMapping(SIGNALS)
    @Needs(Permission.MERGE)
    String look(@RequestParam LocalDate asOf, @ModelAttribute("view") DeskView view) {
        signals.look(asOf.isAfter(names.today()) ? names.today() : asOf);
        return view.redirect(SIGNALS);
    }

    @GetMapping(ONE)
    String show(@PathVariable long id, @AuthenticationPrincipal Officer officer, Model model) {
        Signal signal =
                signals.byId(id, officer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("signal", signal);
        model.addAttribute("series", series(signal));
        model.addAttribute("evidence", signals.cases(signal));
        return "desk/cases/signal";
    }

    @PostMapping(ONE + "/take")
    @Needs(Permission.MERGE)
    String take(
            @PathVariable long id,
            @AuthenticationPrincipal Officer officer,
            Model model,
            HttpServletResponse response) {
        return answer(signals.takeUp(id, officer), id, officer, model, response);
    }

    @PostMapping(ONE + "/dismiss")
    @Needs(Permission.MERGE)
    String dismiss(
            @PathVariable long id,
            @RequestParam String why,
            @AuthenticationPrincipal Officer officer,
            Model model,
            HttpServletResponse response) {
        return answer(signals.dismiss(id, officer, why), id, officer, model, response);
    }

    private String answer(
            Decided decided, long id, Officer officer, Model model, HttpServletResponse response) {
        DeskView view = (DeskView) Objects.requireNonNull(model.getAttribute("view"));
        return switch (decided) {
            case Decided.Taken(var lead) -> view.redirect(CaseList.CASES + "/" + lead);
            case Decided.Dismissed _ -> view.redirect(SIGNALS);
            case Decided.Impossible _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problems", List.of(Problem.of("signal", "not-now")));
                yield show(id, officer, model);
            }
        };
    }

    private DaySeries series(Signal signal) {
        return DaySeries.of(signals.series(signal), signal.from(), signal.expected());
    }
}
