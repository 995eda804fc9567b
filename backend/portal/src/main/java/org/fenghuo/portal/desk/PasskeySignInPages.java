package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.fenghuo.portal.accounts.PasskeyOptions;
import org.fenghuo.portal.accounts.PasskeySignIn;
import org.fenghuo.portal.accounts.SignInResult;
import org.fenghuo.portal.accounts.SignInResult.Refused;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The way in with a passkey: a question for the browser's device, and its answer. */
@Controller
@Needs({})
class PasskeySignInPages {
    static final String PASSKEY = "/desk/sign-in/passkey";

    /** Binds the answer to the browser that was asked; it says nothing about anybody. */
    private static final String BROWSER = "desk-browser";

    private final PasskeySignIn signIn;

    PasskeySignInPages(PasskeySignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping(PASSKEY)
    @ResponseBody
    PasskeyOptions ask(
            @CookieValue(name = BROWSER, required = false) @Nullable String known,
            HttpServletRequest request,
            HttpServletResponse response) {
        String browser = known == null || known.isEmpty() ? signIn.newBrowser() : known;
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(BROWSER, browser)
                        .path(SignInPages.SIGN_IN)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
        return signIn.options(browser);
    }

    @PostMapping(PASSKEY)
    String byPasskey(
            @RequestParam String credential,
            @CookieValue(name = BROWSER, defaultValue = "") String browser,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInResult result = signIn.byPasskey(credential, browser, SignInPages.caller(request));
        String page = SignInPages.answer(result, "desk/sign-in", model, request, response);
        if (result instanceof Refused) {
            model.addAttribute("problems", List.of(Problem.of("", "passkey-refused")));
        }
        return page;
    }
}
