package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** From a door to its end, as a sender with a phone and an officer see it. */
@PortalTest
class DoorsBrowserIT {
    @RegisterExtension static final Browsing BROWSING = new Browsing();

    @Autowired Publishing publishing;

    private final String brand = "某牌" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    @Test
    void aComplaintIsFollowedToThePublicationThatCameOfIt() {
        var sender = BROWSING.visitorWithAPhone();
        sender.open("/complaints/new?lang=zh");
        about(sender);
        respondent(sender, "respondent");
        person(sender, "sender");
        sender.page().locator("#truthDeclared").check();
        send(sender);
        Locator code = sender.page().locator(".handed .code").first();
        assertThat(code).containsText("FT-");
        String trackingCode = code.innerText();
        String number = published();

        var officer = BROWSING.visitor();
        conclude(officer, number);

        sender.page().locator(".handed a.more").click();
        sender.page().locator("form[data-opens] button").click();
        assertThat(sender.page().locator("#stage")).hasText("已办结");
        assertThat(sender.page().locator("main")).containsText(trackingCode);
        assertThat(sender.page().locator("a[href*='" + number + "']")).isVisible();
    }

    @Test
    void aTipNeedsNeitherANameNorScripts() {
        var sender = BROWSING.visitorWithAPhoneWithoutScripts();
        sender.open("/tips/new?lang=en");
        about(sender);
        while (sender.page().locator("button[value=send]:visible").count() == 0) {
            fillIfShown(sender, "respondent.name", "示例冷库");
            sender.page().locator("button[data-step]").first().click();
        }
        fillIfShown(sender, "respondent.name", "示例冷库");
        sender.page().locator("#truthDeclared").check();
        send(sender);

        assertThat(sender.page().locator(".handed .code").first()).containsText("FT-");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        var sender = BROWSING.visitorWithAPhone();
        sender.open("/complaints/new?lang=zh");
        about(sender);
        send(sender);

        assertThat(sender.page().locator("#problems")).isFocused();
        assertThat(sender.page().locator("[id='sender.phone']"))
                .hasAttribute("aria-invalid", "true");
        assertThat(sender.page().locator("[id='product.brand']")).hasValue(brand);
    }

    private void about(Visitor sender) {
        sender.page().locator("[id='product.name']").fill("枸杞");
        sender.page().locator("[id='product.brand']").fill(brand);
        sender.page().locator("#facts").fill("泡水以后水变成红色，家里老人喝了头晕。");
    }

    private static void respondent(Visitor sender, String prefix) {
        sender.page().locator("[id='" + prefix + ".name']").fill("示例干果商行");
        sender.page().locator("[id='" + prefix + ".address']").fill("西宁市城西区示例街1号");
    }

    private static void person(Visitor sender, String prefix) {
        sender.page().locator("[id='" + prefix + ".name']").fill("卓玛示例甲");
        sender.page().locator("[id='" + prefix + ".phone']").fill("13900001234");
        sender.page().locator("[id='" + prefix + ".address']").fill("西宁市城东区示例巷七号");
    }

    private static void fillIfShown(Visitor sender, String field, String value) {
        Locator box = sender.page().locator("[id='" + field + "']");
        if (box.isVisible()) {
            box.fill(value);
        }
    }

    private static void send(Visitor sender) {
        sender.page().locator("button[value=send]").click();
    }

    private void conclude(Visitor officer, String number) {
        officer.open("/desk/sign-in");
        officer.page().locator("#login").fill("admin");
        officer.page().locator("#password").fill(PortalTest.OFFICER_PASSWORD);
        officer.page().locator("main form button").click();
        officer.open("/desk/cases?assigned=none");
        officer.page()
                .locator("tr", new Page.LocatorOptions().setHasText(brand))
                .getByRole(AriaRole.LINK)
                .click();
        send(opened(officer, "ACCEPT"));
        send(opened(officer, "ASSESS"));
        Locator conclude = opened(officer, "CONCLUDE");
        conclude.locator("select").selectOption("RISK_CONFIRMED");
        conclude.locator("textarea").fill("抽样检验不合格。");
        send(conclude);
        Locator link = opened(officer, "LINK");
        link.locator("input.code").fill(number);
        send(link);
        assertThat(officer.link(number)).isVisible();
        officer.page().locator("#open-why").selectOption("ANSWERING");
        officer.page().locator("form[action*='/opened'] button").click();
        assertThat(officer.page().locator("main")).containsText("13900001234");
    }

    private static Locator opened(Visitor officer, String step) {
        Locator form = officer.page().locator(".case-step:has([name=step][value=" + step + "])");
        form.locator("summary").click();
        return form;
    }

    private static void send(Locator form) {
        form.getByRole(AriaRole.BUTTON).click();
    }

    private String published() {
        return switch (publishing.apply(new Command.Publish(draft(gojiWording())))) {
            case Outcome.Done(var number, var changes) -> number.value();
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError();
        };
    }
}
