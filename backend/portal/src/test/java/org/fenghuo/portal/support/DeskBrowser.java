package org.fenghuo.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Somebody at the desk, without a script: keeps cookies, fills in forms, follows redirects. */
public final class DeskBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern FIRST_PASSWORD = Pattern.compile("id=\"first-password\">([^<]+)<");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();
    private final String home;

    public DeskBrowser(WebServerApplicationContext portal) {
        home = "http://127.0.0.1:" + Objects.requireNonNull(portal.getWebServer()).getPort();
    }

    /** One in which the first officer has signed in. */
    public static DeskBrowser ofTheFirstOfficer(WebServerApplicationContext portal) {
        var browser = new DeskBrowser(portal);
        browser.signIn("admin", PortalTest.OFFICER_PASSWORD);
        return browser;
    }

    /** One in which somebody new has signed in, with a password of their own. */
    public static DeskBrowser ofSomebodyNew(
            WebServerApplicationContext portal, String login, String role, String own) {
        var first = ofTheFirstOfficer(portal).takeIn(login, role);
        var browser = new DeskBrowser(portal);
        browser.signIn(login, first);
        var page = "/desk/account/password";
        browser.submit(page, page, "current", first, "fresh", own, "again", own);
        return browser;
    }

    /** Adds an officer, as an administrator; the first password. */
    public String takeIn(String login, String role) {
        var page =
                submit(
                        "/desk/officers",
                        "/desk/officers",
                        "login",
                        login,
                        "name",
                        "张三",
                        "agency",
                        "xining-customs",
                        "roles",
                        role);
        var password = FIRST_PASSWORD.matcher(page.body());
        if (!password.find()) {
            throw new AssertionError(page.body());
        }
        return password.group(1);
    }

    public HttpResponse<String> signIn(String login, String password) {
        return submit("/desk/sign-in", "/desk/sign-in", "login", login, "password", password);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(home + path)).GET());
    }

    /** Opens a page and sends a form from it: names and values in turn. */
    public HttpResponse<String> submit(String page, String path, String... fields) {
        var token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("_csrf", token.group(1)));
        return post(path, all.toArray(String[]::new));
    }

    /** Sends a form that no page gave. */
    public HttpResponse<String> post(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** What a cookie holds. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Takes a cookie as if somebody had planted it. */
    public void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/desk");
        cookie.setDomain("127.0.0.1");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(home), cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .header("Accept-Language", "zh")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
