package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.fenghuo.portal.support.PortalTest;

/** An officer with every role, at the desk. */
final class Desk {
    private final Visitor officer;

    private Desk(Visitor officer) {
        this.officer = officer;
    }

    static Desk signedIn(Visitor officer) {
        officer.open("/desk/sign-in");
        officer.page().locator("#login").fill("admin");
        officer.page().locator("#password").fill(PortalTest.OFFICER_PASSWORD);
        officer.page().locator("main form button:not(.second)").click();
        return new Desk(officer);
    }

    /** The case of a submission about goods of this brand. */
    Desk openCaseOf(String brand) {
        officer.open("/desk/cases?assigned=none");
        officer.page()
                .locator("tr", new Page.LocatorOptions().setHasText(brand))
                .getByRole(AriaRole.LINK)
                .click();
        return this;
    }

    Desk take(String step) {
        send(opened(step));
        return this;
    }

    Desk takeWithReason(String step, String code) {
        Locator form = opened(step);
        form.locator("select").selectOption(code);
        form.locator("textarea").fill("抽样检验不合格。");
        send(form);
        return this;
    }

    Desk tell(String words) {
        Locator form = opened("TELL");
        form.locator("textarea").fill(words);
        send(form);
        return this;
    }

    Desk link(String publication) {
        Locator form = opened("LINK");
        form.locator("input.code").fill(publication);
        send(form);
        assertThat(officer.link(publication)).isVisible();
        return this;
    }

    /** Opens what was written, which the sender hears of. */
    void openWhatWasWritten() {
        officer.page().locator("#open-why").selectOption("ANSWERING");
        officer.page().locator("form[action*='/opened'] button").click();
    }

    Locator stage() {
        return officer.page().locator("main .badge").first();
    }

    Visitor visitor() {
        return officer;
    }

    private Locator opened(String step) {
        Locator form = officer.page().locator(".case-step:has([name=step][value=" + step + "])");
        form.locator("summary").click();
        return form;
    }

    private static void send(Locator form) {
        form.getByRole(AriaRole.BUTTON).click();
    }
}
