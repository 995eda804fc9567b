package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.accounts.DeskSession;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.OwnAccount;
import org.fenghuo.portal.accounts.SecondFactor;
import org.fenghuo.portal.accounts.SignIn;
import org.fenghuo.portal.accounts.SignInResult.Entered;
import org.fenghuo.portal.accounts.Stage;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.platform.QrCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an officer gets a second factor, and gives it up. */
@Controller
@Needs({})
class SecondFactorPages {
    private static final String REMOVE = AccountPages.SECOND_FACTOR + "/remove";

    private final SecondFactor secondFactor;
    private final OwnAccount account;
    private final SignIn signIn;

    SecondFactorPages(SecondFactor secondFactor, OwnAccount account, SignIn signIn) {
        this.account = account;
        this.secondFactor = secondFactor;
        this.signIn = signIn;
    }

    @GetMapping(AccountPages.SECOND_FACTOR)
    String ask(@AuthenticationPrincipal Officer officer, Model model) {
        secondFactor
                .setup(officer)
                .ifPresent(setup -> {
                    model.addAttribute("setup", setup);
                    model.addAttribute("square", QrCode.of(setup.uri()));
                });
        return "desk/second-factor";
    }

    @PostMapping(AccountPages.SECOND_FACTOR)
    String confirm(
            @RequestParam String code,
            Authentication authentication,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        DeskSession session = AccountPages.session(authentication);
        var codes = secondFactor.confirm(session.officer(), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", List.of(Problem.of("code", "code-wrong")));
            return ask(session.officer(), model);
        }
        if (session.stage() != Stage.SIGNED_IN) {
            Entered entered = signIn.goOn(session);
            DeskSessions.give(entered.token(), request, response);
        }
        model.addAttribute("codes", codes.get());
        return "desk/recovery-codes";
    }

    @PostMapping(REMOVE)
    String remove(
            @RequestParam String code,
            Authentication authentication,
            @ModelAttribute("view") DeskView view,
            Model model,
            HttpServletResponse response) {
        DeskSession session = AccountPages.session(authentication);
        Optional<Problem> problem = account.removeSecondFactor(session, code);
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", List.of(problem.get()));
            return ask(session.officer(), model);
        }
        return view.redirect(AccountPages.ACCOUNT);
    }
}
