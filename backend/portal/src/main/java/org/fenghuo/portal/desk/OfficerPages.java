package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fenghuo.portal.accounts.NewOfficer;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.OfficerAccount;
import org.fenghuo.portal.accounts.OfficerResult;
import org.fenghuo.portal.accounts.OfficerResult.Done;
import org.fenghuo.portal.accounts.OfficerResult.Rejected;
import org.fenghuo.portal.accounts.OfficerResult.WithPassword;
import org.fenghuo.portal.accounts.Officers;
import org.fenghuo.portal.accounts.Passkeys;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.accounts.SecondFactor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who works here: administrators take people in, give them roles and end their work. */
@Controller
@Needs(Permission.MANAGE_OFFICERS)
class OfficerPages {
    static final String OFFICERS = "/desk/officers";

    private static final String ONE = OFFICERS + "/{login}";

    private final Officers officers;
    private final SecondFactor secondFactor;
    private final Passkeys passkeys;

    OfficerPages(Officers officers, SecondFactor secondFactor, Passkeys passkeys) {
        this.passkeys = passkeys;
        this.officers = officers;
        this.secondFactor = secondFactor;
    }

    /** The form; what was not filled in is null. */
    record Form(
            @Nullable String login,
            @Nullable String name,
            @Nullable String agency,
            @Nullable Set<Role> roles) {
        NewOfficer officer(String ownLogin) {
            return new NewOfficer(
                    ownLogin,
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(agency, ""),
                    Objects.requireNonNullElse(roles, Set.of()));
        }

        static Form of(Officer officer) {
            return new Form(officer.login(), officer.name(), officer.agency(), officer.roles());
        }
    }

    @GetMapping(OFFICERS)
    String list(Model model) {
        model.addAttribute("officers", officers.all());
        model.addAttribute("form", new Form(null, null, null, Set.of()));
        choices(model);
        return "desk/officers";
    }

    @PostMapping(OFFICERS)
    String add(
            Form form,
            @AuthenticationPrincipal Officer by,
            Model model,
            HttpServletResponse response) {
        String login = Objects.requireNonNullElse(form.login(), "").strip();
        OfficerResult result = officers.add(form.officer(login), by);
        model.addAttribute("officers", officers.all());
        model.addAttribute("form", form);
        choices(model);
        return answer(result, "desk/officers", model, response);
    }

    @GetMapping(ONE)
    String show(@PathVariable String login, Model model) {
        OfficerAccount account = account(login);
        model.addAttribute("account", account);
        model.addAttribute("form", Form.of(account.officer()));
        choices(model);
        return "desk/officer";
    }

    @PostMapping(ONE)
    String change(
            @PathVariable String login,
            Form form,
            @AuthenticationPrincipal Officer by,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("account", account(login));
        model.addAttribute("form", form);
        choices(model);
        return answer(officers.change(form.officer(login), by), "desk/officer", model, response);
    }

    @PostMapping(ONE + "/password")
    String resetPassword(
            @PathVariable String login,
            @AuthenticationPrincipal Officer by,
            Model model,
            HttpServletResponse response) {
        account(login);
        return answer(officers.resetPassword(login, by), "desk/officer", model, response);
    }

    /** For somebody who lost phone and paper; they set up a new one. */
    @PostMapping(ONE + "/second-factor")
    String removeSecondFactor(
            @PathVariable String login, @AuthenticationPrincipal Officer by, Model model) {
        account(login);
        secondFactor.remove(login, by);
        return view(model).redirect(OFFICERS);
    }

    /** For somebody who lost a device; the devices that are left are added anew. */
    @PostMapping(ONE + "/passkeys")
    String removePasskeys(
            @PathVariable String login, @AuthenticationPrincipal Officer by, Model model) {
        passkeys.removeAll(account(login).officer(), by);
        return view(model).redirect(OFFICERS);
    }

    @PostMapping(ONE + "/disable")
    String disable(
            @PathVariable String login,
            @AuthenticationPrincipal Officer by,
            Model model,
            HttpServletResponse response) {
        show(login, model);
        return answer(officers.disable(login, by), "desk/officer", model, response);
    }

    @PostMapping(ONE + "/enable")
    String enable(
            @PathVariable String login,
            @AuthenticationPrincipal Officer by,
            Model model,
            HttpServletResponse response) {
        account(login);
        return answer(officers.enable(login, by), "desk/officer", model, response);
    }

    private String answer(
            OfficerResult result, String page, Model model, HttpServletResponse response) {
        return switch (result) {
            case Done done -> view(model).redirect(OFFICERS);
            case WithPassword fresh -> {
                model.addAttribute("fresh", fresh);
                yield "desk/first-password";
            }
            case Rejected rejected -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problems", rejected.problems());
                yield page;
            }
        };
    }

    private void choices(Model model) {
        model.addAttribute("agencies", officers.agencies());
        model.addAttribute("roles", List.of(Role.values()));
    }

    private OfficerAccount account(String login) {
        return officers.byLogin(login)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DeskView view(Model model) {
        return (DeskView) Objects.requireNonNull(model.getAttribute("view"));
    }
}
