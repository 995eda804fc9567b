package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.accounts.DeskSession;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.OwnAccount;
import org.fenghuo.portal.accounts.SignIn;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What officers do about themselves: their password and their sessions. */
@Controller
@Needs({})
class AccountPages {
    static final String ACCOUNT = "/desk/account";
    static final String PASSWORD = "/desk/account/password";
    static final String SECOND_FACTOR = "/desk/account/second-factor";

    private static final String SESSIONS = "/desk/account/sessions";

    private final OwnAccount account;
    private final SignIn signIn;

    AccountPages(OwnAccount account, SignIn signIn) {
        this.account = account;
        this.signIn = signIn;
    }

    @GetMapping(ACCOUNT)
    String show(
            @AuthenticationPrincipal Officer officer, Authentication authentication, Model model) {
        model.addAttribute("sessions", account.sessions(officer));
        model.addAttribute("here", session(authentication).id());
        return "desk/account";
    }

    @PostMapping(SESSIONS)
    String end(
            @AuthenticationPrincipal Officer officer,
            @RequestParam long session,
            @ModelAttribute("view") DeskView view) {
        account.endSession(officer, session);
        return view.redirect(ACCOUNT);
    }

    @GetMapping(PASSWORD)
    String askForPassword() {
        return "desk/password";
    }

    /** Every change of a password is a new session: what knew the old one knows nothing. */
    @PostMapping(PASSWORD)
    String changePassword(
            Passwords passwords,
            Authentication authentication,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        DeskSession session = session(authentication);
        Optional<Problem> problem =
                passwords.fresh().equals(passwords.again())
                        ? account.changePassword(session, passwords.current(), passwords.fresh())
                        : Optional.of(Problem.of("again", "password-differs"));
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", List.of(problem.get()));
            return "desk/password";
        }
        return SignInPages.answer(signIn.goOn(session), "desk/password", model, request, response);
    }

    /** The form for a new password. */
    record Passwords(String current, String fresh, String again) {
        @Override
        public String toString() {
            return "Passwords";
        }
    }

    static DeskSession session(Authentication authentication) {
        return (DeskSession) Objects.requireNonNull(authentication.getDetails());
    }
}
