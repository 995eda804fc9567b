package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;

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
        var desk = Desk.signedIn(BROWSING.visitorWithAPhone()).openCaseOf(brand);
        assertThat(desk.stage()).hasText("待受理");
        desk.take("ACCEPT");
        assertThat(desk.stage()).hasText("已受理");
        desk.take("ASSESS").takeWithReason("CONCLUDE", "RISK_CONFIRMED");
        assertThat(desk.stage()).hasText("已办结");
        desk.link(number);
        var officer = desk.visitor();

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
}
