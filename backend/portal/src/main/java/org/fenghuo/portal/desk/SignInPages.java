package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.accounts.Caller;
import org.fenghuo.portal.accounts.SignIn;
import org.fenghuo.portal.accounts.SignInResult;
import org.fenghuo.portal.accounts.SignInResult.Closed;
import org.fenghuo.portal.accounts.SignInResult.Entered;
import org.fenghuo.portal.accounts.Stage;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in and the way out. */
@Controller
@Needs({})
class SignInPages {
    static final String DESK = "/desk";
    static final String SIGN_IN = "/desk/sign-in";
    static final String CODE = "/desk/sign-in/code";
    static final String SIGN_OUT = "/desk/sign-out";

    private final SignIn signIn;

    SignInPages(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Where somebody goes on who has come this far. */
    static String pageOf(Stage stage) {
        return switch (stage) {
            case CODE_WANTED -> CODE;
            case PASSWORD_WANTED -> AccountPages.PASSWORD;
            case SECOND_FACTOR_WANTED -> AccountPages.SECOND_FACTOR;
            case SIGNED_IN -> DESK;
        };
    }

    static Caller caller(HttpServletRequest request) {
        return new Caller(
                request.getRemoteAddr(),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    @GetMapping(SIGN_IN)
    String ask() {
        return "desk/sign-in";
    }

    @PostMapping(SIGN_IN)
    String byPassword(
            @RequestParam String login,
            @RequestParam String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var result = signIn.byPassword(login, password, caller(request));
        model.addAttribute("login", login);
        return answer(result, "desk/sign-in", model, request, response);
    }

    @GetMapping(CODE)
    String askForCode() {
        return "desk/code";
    }

    @PostMapping(CODE)
    String byCode(
            @RequestParam String code,
            Authentication authentication,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var result = signIn.byCode(AccountPages.session(authentication), code);
        return answer(result, "desk/code", model, request, response);
    }

    @PostMapping(SIGN_OUT)
    String leave(
            @ModelAttribute("view") DeskView view,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        signIn.signOut(AccountPages.session(authentication));
        DeskSessions.forget(request, response);
        return view.redirect(SIGN_IN);
    }

    /** Goes on to the next step, or shows the page again and says no more than it must. */
    static String answer(
            SignInResult result,
            String page,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result instanceof Entered entered) {
            DeskSessions.give(entered.token(), request, response);
            var view = (DeskView) Objects.requireNonNull(model.getAttribute("view"));
            return view.redirect(pageOf(entered.stage()));
        }
        boolean closed = result instanceof Closed;
        response.setStatus(
                (closed ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED).value());
        model.addAttribute(
                "problems", List.of(Problem.of("", closed ? "sign-in-closed" : "sign-in-refused")));
        return page;
    }
}
