package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.PlainFacts;
import org.fenghuo.portal.intake.SubmissionListener;
import org.fenghuo.portal.intake.SubmissionView;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Transactions;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CasesBrowserIT {
    private static final String AGENCY = "xining-customs";

    @RegisterExtension static final Browsing BROWSING = new Browsing();

    @Autowired Publishing publishing;
    @Autowired Transactions transactions;
    @Autowired SubmissionListener opening;
    @Autowired Clock clock;

    private final String brand = "某牌" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    @Test
    void aComplaintGoesFromTheInboxToThePublicationThatCameOfIt() {
        complaintComesIn();
        String number = published();
        var officer = BROWSING.visitorWithAPhone();
        signIn(officer);

        officer.open("/desk/cases?assigned=none");
        officer.page()
                .locator("tr", new Page.LocatorOptions().setHasText(brand))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(stage(officer)).hasText("待受理");
        take(officer, "ACCEPT");
        assertThat(stage(officer)).hasText("已受理");
        take(officer, "ASSESS");
        Locator conclude = opened(officer, "CONCLUDE");
        conclude.locator("select").selectOption("RISK_CONFIRMED");
        conclude.locator("textarea").fill("抽样检验不合格。");
        send(conclude);
        assertThat(stage(officer)).hasText("已办结");
        Locator link = opened(officer, "LINK");
        link.locator("input.code").fill(number);
        send(link);
        assertThat(officer.link(number)).isVisible();

        officer.open("/publications/" + number);
        assertThat(officer.page().locator(".triggered")).hasText("由少于 5 条消费者来件触发。");
    }

    private void complaintComesIn() {
        PlainFacts facts =
                new PlainFacts("枸杞", "goji", brand, null, "CHEMICAL", "630100", null, null);
        long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60);
        transactions.write(() -> {
            opening.received(
                    new SubmissionView(
                            id,
                            "T" + id,
                            Door.COMPLAINT,
                            clock.instant(),
                            facts,
                            AGENCY,
                            null,
                            clock.instant(),
                            null));
            return id;
        });
    }

    private String published() {
        return switch (publishing.apply(new Command.Publish(draft(gojiWording())))) {
            case Outcome.Done(var number, var changes) -> number.value();
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError();
        };
    }

    private static void signIn(Visitor officer) {
        officer.open("/desk/sign-in");
        officer.page().locator("#login").fill("admin");
        officer.page().locator("#password").fill(PortalTest.OFFICER_PASSWORD);
        officer.page().locator("main form button").click();
    }

    private static Locator stage(Visitor officer) {
        return officer.page().locator("main .badge").first();
    }

    private static Locator opened(Visitor officer, String step) {
        Locator form = officer.page().locator(".case-step:has([name=step][value=" + step + "])");
        form.locator("summary").click();
        return form;
    }

    private static void take(Visitor officer, String step) {
        send(opened(officer, step));
    }

    private static void send(Locator form) {
        form.getByRole(AriaRole.BUTTON).click();
    }
}
