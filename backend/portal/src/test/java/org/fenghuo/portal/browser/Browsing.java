package org.fenghuo.portal.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Brings visitors to the portal under test. What they saw when a test failed is kept as a picture
 * in {@code target/browser}; what went wrong behind the pages fails a test by itself.
 */
final class Browsing implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(Browsing.class);
    private static final Path PICTURES = Path.of("target", "browser");

    private final List<Visitor> visitors = new ArrayList<>();
    private @Nullable Chromium chromium;
    private String home = "";

    /** At a desk. */
    Visitor visitor() {
        return with(desk());
    }

    Visitor visitorWithoutScripts() {
        return with(desk().setJavaScriptEnabled(false));
    }

    Visitor visitorWithAPhone() {
        return with(desk().setViewportSize(390, 844));
    }

    Visitor visitorWithAPhoneWithoutScripts() {
        return with(desk().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    Visitor visitorWithAPhoneInTheDark() {
        return with(desk().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
    }

    /** By a name: for browsers an address of the network has no passkeys. */
    Visitor visitorOfLocalhost() {
        return with(desk(), home.replace("127.0.0.1", "localhost"));
    }

    private static NewContextOptions desk() {
        return new NewContextOptions()
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
    }

    private Visitor with(NewContextOptions options) {
        return with(options, home);
    }

    private Visitor with(NewContextOptions options, String address) {
        var visitor = new Visitor(Objects.requireNonNull(chromium).open(options), address);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        // closed with everything else in the store when the run ends
        chromium =
                test.getRoot()
                        .getStore(OURS)
                        .computeIfAbsent(Chromium.class, none -> new Chromium(), Chromium.class);
        var portal = (WebServerApplicationContext) SpringExtension.getApplicationContext(test);
        home = "http://127.0.0.1:" + Objects.requireNonNull(portal.getWebServer()).getPort();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                visitors.forEach(visitor -> visitor.photograph(fileFor(test, visitor)));
            } else {
                visitors.forEach(Visitor::sawNothingWrong);
            }
        } finally {
            visitors.forEach(Visitor::close);
            visitors.clear();
        }
    }

    private Path fileFor(ExtensionContext test, Visitor visitor) {
        return PICTURES.resolve(
                test.getRequiredTestMethod().getName() + "-" + visitors.indexOf(visitor) + ".png");
    }
}
