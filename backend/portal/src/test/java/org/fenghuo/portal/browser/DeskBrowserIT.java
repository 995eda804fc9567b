package org.fenghuo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@PortalTest
class DeskBrowserIT {
    @RegisterExtension static final Browsing BROWSING = new Browsing();

    private static void signIn(Visitor visitor) {
        visitor.open("/desk");
        visitor.page().getByLabel("登录名").fill("admin");
        visitor.page().getByLabel("密码").fill(PortalTest.OFFICER_PASSWORD);
        visitor.button("登录").click();
    }

    private static void fits(Visitor visitor) {
        assertThat((int) visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as("wider than the screen: " + visitor.path())
                .isLessThanOrEqualTo(390);
    }

    @Test
    void anAdministratorWorksOnAPhone() {
        var visitor = BROWSING.visitorWithAPhone();
        visitor.open("/desk");
        Wcag.isKept(visitor);
        fits(visitor);
        signIn(visitor);

        for (var page :
                List.of(
                        "/desk",
                        "/desk/officers",
                        "/desk/officers/admin",
                        "/desk/keys",
                        "/desk/audit",
                        "/desk/account",
                        "/desk/account/password",
                        "/desk/account/second-factor",
                        "/desk/audit?lang=en")) {
            assertThat(visitor.open(page)).as(page).isEqualTo(200);
            Wcag.isKept(visitor);
            fits(visitor);
        }
    }

    @Test
    void aWrongPasswordIsSaidAloudAndNothingIsLost() {
        var visitor = BROWSING.visitorWithoutScripts();
        visitor.open("/desk/sign-in");
        visitor.page().getByLabel("登录名").fill("nobody.here");
        visitor.page().getByLabel("密码").fill("something wrong");
        visitor.button("登录").click();

        assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("登录名或密码不对");
        assertThat(visitor.page().getByLabel("登录名")).hasValue("nobody.here");
    }

    @Test
    void theDarkIsReadableAsWell() {
        var visitor = BROWSING.visitorWithAPhoneInTheDark();
        signIn(visitor);
        visitor.open("/desk/audit");

        Wcag.isKept(visitor);
    }
}
