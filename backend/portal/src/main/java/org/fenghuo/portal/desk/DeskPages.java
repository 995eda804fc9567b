package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fenghuo.portal.accounts.DeskSession;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.OidcSignIn;
import org.fenghuo.portal.accounts.Passkeys;
import org.fenghuo.portal.accounts.Stage;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.platform.Words;
import org.fenghuo.portal.reference.Agency;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What all pages of the desk have in common. */
@ControllerAdvice(basePackageClasses = DeskPages.class)
class DeskPages {
    private final List<DeskEntry> entries;
    private final Words words;
    private final Reference reference;
    private final Passkeys passkeys;
    private final @Nullable String provider;

    DeskPages(
            ObjectProvider<DeskEntry> entries,
            Words words,
            Reference reference,
            Passkeys passkeys,
            ObjectProvider<OidcSignIn> oidc) {
        this.provider = oidc.stream().findFirst().map(OidcSignIn::provider).orElse(null);
        this.reference = reference;
        this.passkeys = passkeys;
        this.entries = entries.orderedStream().toList();
        this.words = words;
    }

    @ModelAttribute("view")
    DeskView view(HttpServletRequest request, @Nullable Authentication authentication) {
        Officer officer = signedIn(authentication);
        List<DeskEntry> menu =
                entries.stream()
                        .filter(entry -> officer != null && officer.may(entry.permission()))
                        .toList();
        return new DeskView(request, officer, menu, words);
    }

    /** What agencies are called, those that no longer work as well. */
    @ModelAttribute("agencyNames")
    AgencyNames agencyNames() {
        return id -> reference.agency(id).map(Agency::name).orElseThrow();
    }

    /** What templates ask for the name of an agency. */
    interface AgencyNames {
        Text of(String id);
    }

    /** Where passkeys are good: elsewhere their button is not shown. */
    @ModelAttribute("passkeyDomain")
    String passkeyDomain() {
        return passkeys.domain();
    }

    /** Who else says who somebody is; null where nobody does. */
    @ModelAttribute("provider")
    @Nullable String provider() {
        return provider;
    }

    /** What is wrong with a form that was sent; a page that shows it again puts its own here. */
    @ModelAttribute("problems")
    List<Problem> problems() {
        return List.of();
    }

    /** A page that is not for this officer: it says so and nothing else. */
    @ExceptionHandler
    ModelAndView refused(
            NotAllowed refused, HttpServletRequest request, @Nullable Authentication who) {
        var page = new ModelAndView("desk/refused", HttpStatus.FORBIDDEN);
        page.addObject("view", view(request, who));
        return page;
    }

    private static @Nullable Officer signedIn(@Nullable Authentication authentication) {
        return authentication != null
                        && authentication.getDetails() instanceof DeskSession session
                        && session.stage() == Stage.SIGNED_IN
                ? session.officer()
                : null;
    }
}
