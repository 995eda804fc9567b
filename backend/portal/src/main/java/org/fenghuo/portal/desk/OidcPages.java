package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fenghuo.portal.accounts.OidcSignIn;
import org.fenghuo.portal.accounts.OidcSignIn.Answer;
import org.fenghuo.portal.accounts.OidcSignIn.Sent;
import org.fenghuo.portal.accounts.SignInResult;
import org.fenghuo.portal.accounts.SignInResult.Entered;
import org.fenghuo.portal.accounts.WithOidc;
import org.fenghuo.portal.kernel.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to the provider of identities and back. */
@WithOidc
@Controller
@Needs({})
class OidcPages {
    static final String PATH = "/desk/sign-in/oidc";

    /** Comes back with the provider's redirect, which cookies of the desk itself do not. */
    private static final String BROWSER = "desk-oidc";

    private final OidcSignIn signIn;

    OidcPages(OidcSignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping(PATH)
    String send(Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<Sent> sent = signIn.send(request);
        if (sent.isEmpty()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("problems", List.of(Problem.of("", "oidc-away")));
            return "desk/sign-in";
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(BROWSER, sent.get().browser())
                        .path(PATH)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
        return "redirect:" + sent.get().to();
    }

    /**
     * A page and no redirect: what follows the provider's redirect without a click gets no cookie
     * of the desk. The page goes on by itself.
     */
    @GetMapping(PATH + "/answer")
    String back(
            Answer answer,
            @CookieValue(name = BROWSER, defaultValue = "") String browser,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInResult result = signIn.byAnswer(answer, browser, SignInPages.caller(request));
        if (result instanceof Entered entered) {
            DeskSessions.give(entered.token(), request, response);
            var view = (DeskView) Objects.requireNonNull(model.getAttribute("view"));
            String next = view.link(SignInPages.pageOf(entered.stage()));
            response.setHeader("Refresh", "0;url=" + next);
            model.addAttribute("next", next);
            return "desk/entered";
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("problems", List.of(Problem.of("", "oidc-refused")));
        return "desk/sign-in";
    }
}
