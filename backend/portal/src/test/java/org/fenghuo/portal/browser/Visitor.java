package org.fenghuo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody with a browser window. Whatever goes wrong behind the page is written down. */
final class Visitor implements AutoCloseable {
    /** What the browser says of a page that is a problem page: it is meant to be one. */
    private static final String NOT_FOUND = "Failed to load resource";

    private final BrowserContext window;
    private final String home;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    /**
     * Opens the window.
     *
     * @param home the portal's address, without a slash at its end
     */
    Visitor(BrowserContext window, String home) {
        this.window = window;
        this.home = home;
        window.onRequest(request -> {
            if (!request.url().startsWith(home)) {
                troubles.add("asked elsewhere: " + request.url());
            }
        });
        window.onResponse(this::look);
        window.onConsoleMessage(message -> {
            var serious = List.of("error", "warning").contains(message.type());
            if (serious && !message.text().startsWith(NOT_FOUND)) {
                troubles.add("console: " + message.text());
            }
        });
        window.onWebError(error -> troubles.add("script: " + error.error()));
        page = window.newPage();
    }

    private void look(Response response) {
        if (!response.request().isNavigationRequest() && response.status() >= 400) {
            troubles.add(response.status() + " for " + response.url());
        }
    }

    /** Goes to an address of the portal; the status it answers with. */
    int open(String path) {
        return Objects.requireNonNull(page.navigate(home + path)).status();
    }

    Page page() {
        return page;
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The box for what is looked for. */
    Locator searchBox() {
        return page.locator("#q");
    }

    /** What is offered while something is being typed. */
    Locator options() {
        return page.getByRole(AriaRole.OPTION).and(page.locator(".suggestion"));
    }

    /** The headings of what is listed, in order. */
    List<String> titles() {
        return page.locator(".cards h3").allInnerTexts();
    }

    /** Where the visitor is, without the portal's address. */
    String path() {
        return page.url().substring(home.length());
    }

    /** Goes on with the tab key until something has the focus. */
    void tabTo(Locator target) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("it => it === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("the tab key does not reach " + target);
    }

    /** No error in the console, nothing missing, nothing asked of another host. */
    void sawNothingWrong() {
        assertThat(troubles).as("behind the pages").isEmpty();
    }

    void photograph(Path file) {
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        window.close();
    }
}
