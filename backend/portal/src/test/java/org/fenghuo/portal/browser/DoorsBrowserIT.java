package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From each door to its end, as a sender with a phone and an officer see it. */
@PortalTest
class DoorsBrowserIT {
    @RegisterExtension static final Browsing BROWSING = new Browsing();

    private static final Map<String, String> CONCLUDED = Map.of("zh", "已办结", "en", "Concluded");

    @Autowired Publishing publishing;

    private final String brand = "某牌" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    static Stream<Arguments> ways() {
        return Arrays.stream(Door.values())
                .flatMap(door ->
                        Stream.of("zh", "en")
                                .flatMap(language ->
                                        Stream.of("with scripts", "without scripts")
                                                .map(scripts ->
                                                        Arguments.of(door, language, scripts))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatIsHandedInIsFollowedToThePublicationThatCameOfIt(
            Door door, String language, String scripts) {
        var sender =
                scripts.equals("with scripts")
                        ? Sender.withAPhone(BROWSING, language)
                        : Sender.withoutScripts(BROWSING, language);
        sender.openDoor(door);
        sender.fillIn(Sender.answers(door, brand));
        sender.send();
        Sender.Handed handed = sender.handed();
        String number = published();

        conclude(number);

        sender.follow(handed);
        var page = sender.visitor().page();
        assertThat(page.locator("#stage")).hasText(CONCLUDED.get(language));
        assertThat(page.locator("main")).containsText(handed.code());
        assertThat(page.locator("#messages + .messages")).containsText("已抽样，谢谢。");
        assertThat(page.locator("a[href*='" + number + "']")).isVisible();
    }

    @Test
    void aQrCodeOpensTheWayAndLeavesNothingInTheAddress() {
        var sender = Sender.withAPhone(BROWSING, "zh");
        sender.openDoor(Door.TIP);
        sender.fillIn(Sender.answers(Door.TIP, brand));
        sender.send();
        String code = sender.handed().code();

        sender.visitor().page().locator(".handed a.more").click();

        assertThat(sender.visitor().page().locator("#stage")).hasText("待受理");
        assertThat(sender.visitor().page().locator("main")).containsText(code);
        org.assertj.core.api.Assertions.assertThat(sender.visitor().path())
                .isEqualTo("/track?lang=zh");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        var sender = Sender.withAPhone(BROWSING, "zh");
        sender.openDoor(Door.COMPLAINT);
        sender.fillIn(Map.of("product.name", "枸杞", "product.brand", brand));
        sender.send();

        var page = sender.visitor().page();
        assertThat(page.locator("#problems")).isFocused();
        for (String field : List.of("facts", "sender.phone", "respondent.address")) {
            assertThat(page.locator("[id='" + field + "']")).hasAttribute("aria-invalid", "true");
        }
        assertThat(page.locator("[id='product.brand']")).hasValue(brand);
        Wcag.isKept(sender.visitor());
    }

    @Test
    void picturesAreSentAheadAndLaterAndLieWithIt() {
        var sender = Sender.withAPhone(BROWSING, "en");
        sender.openDoor(Door.TIP);
        sender.fillIn(Sender.answers(Door.TIP, brand));
        sender.addPicture();
        sender.send();
        Sender.Handed handed = sender.handed();

        sender.follow(handed);
        var page = sender.visitor().page();
        page.locator("details:has([value=ADDED_EVIDENCE]) summary").click();
        sender.addPicture();
        page.locator("#text-ADDED_EVIDENCE").fill("The label, photographed again.");
        page.locator("details:has([value=ADDED_EVIDENCE]) button[value=send]").click();

        assertThat(page.locator("main")).containsText("The label, photographed again.");
        assertThat(page.locator("#attached ~ ol li")).hasCount(2);
    }

    private void conclude(String number) {
        Desk.signedIn(BROWSING.visitor())
                .openCaseOf(brand)
                .take("ACCEPT")
                .take("ASSESS")
                .tell("已抽样，谢谢。")
                .takeWithReason("CONCLUDE", "RISK_CONFIRMED")
                .link(number)
                .takeWithReason("EVALUATE", "EFFECTIVE")
                .openWhatWasWritten();
    }

    private String published() {
        return switch (publishing.apply(new Command.Publish(draft(gojiWording())))) {
            case Outcome.Done(var number, var changes) -> number.value();
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError();
        };
    }
}
