package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.accounts.DeskSession;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.PasskeyOptions;
import org.fenghuo.portal.accounts.Passkeys;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** How an officer adds passkeys and takes them away. Their script is {@code static/passkeys.js}. */
@Controller
@Needs({})
class PasskeyPages {
    private static final String PASSKEYS = "/desk/account/passkeys";

    private final Passkeys passkeys;

    PasskeyPages(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping(PASSKEYS)
    String show(Authentication authentication, Model model) {
        DeskSession session = AccountPages.session(authentication);
        model.addAttribute("passkeys", passkeys.of(session.officer()));
        model.addAttribute("mayAdd", passkeys.mayAdd(session));
        return "desk/passkeys";
    }

    @GetMapping(PASSKEYS + "/options")
    @ResponseBody
    PasskeyOptions options(Authentication authentication) {
        return passkeys.options(AccountPages.session(authentication));
    }

    @PostMapping(PASSKEYS)
    String add(
            @RequestParam String name,
            @RequestParam String credential,
            Authentication authentication,
            Model model,
            HttpServletResponse response) {
        Optional<Problem> problem =
                passkeys.add(AccountPages.session(authentication), name, credential);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", List.of(problem.get()));
            return show(authentication, model);
        }
        var view = (DeskView) model.getAttribute("view");
        return Objects.requireNonNull(view).redirect(PASSKEYS);
    }

    @PostMapping(PASSKEYS + "/{id}/remove")
    String remove(
            @PathVariable long id,
            @AuthenticationPrincipal Officer officer,
            @ModelAttribute("view") DeskView view) {
        passkeys.remove(officer, id);
        return view.redirect(PASSKEYS);
    }
}
