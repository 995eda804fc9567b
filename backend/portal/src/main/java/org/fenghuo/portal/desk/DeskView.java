package org.fenghuo.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fenghuo.portal.accounts.AuditQuery;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.platform.Languages;
import org.fenghuo.portal.platform.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the desk's templates call {@code view}: who reads, where, and how things are written in the
 * reader's language.
 */
public final class DeskView {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=(zh|en)(?:&|$)");

    private final Locale locale;
    private final @Nullable String chosen;
    private final String path;
    private final @Nullable Officer officer;
    private final List<DeskEntry> menu;
    private final Words words;

    DeskView(
            HttpServletRequest request,
            @Nullable Officer officer,
            List<DeskEntry> menu,
            Words words) {
        this.locale = RequestContextUtils.getLocale(request);
        this.chosen = chosen(request);
        this.path = request.getRequestURI();
        this.officer = officer;
        this.menu = List.copyOf(menu);
        this.words = words;
    }

    /** The language that the address asks for; null where the browser's wish decides. */
    static @Nullable String chosen(HttpServletRequest request) {
        var matcher = CHOSEN.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The sentence of a key that is put together. */
    public String say(String key) {
        return words.of(key, locale);
    }

    /** What is wrong, in a sentence. */
    public String say(Problem problem) {
        return words.of(problem, locale);
    }

    /** What is wrong with a field of a form; null when nothing is. */
    public @Nullable Problem wrong(List<Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** A text in the reader's language. */
    public String say(Text text) {
        return text.in(Languages.of(locale));
    }

    /** {@code zh} or {@code en}. */
    public String getLang() {
        return english() ? "en" : "zh";
    }

    /** The same as it stands in {@code lang="…"}. */
    public String getTag() {
        return english() ? "en" : "zh-CN";
    }

    /** Who is signed in; null while nobody is. */
    public @Nullable Officer getOfficer() {
        return officer;
    }

    /** What the officer may go to. */
    public List<DeskEntry> getMenu() {
        return menu;
    }

    /** Whether the officer may; for what a page shows to some only. */
    public boolean may(String permission) {
        return officer != null && officer.may(Permission.valueOf(permission));
    }

    /** {@code page} on the page itself and those below it, else null: for {@code aria-current}. */
    public @Nullable String current(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/") ? "page" : null;
    }

    /** Another page, in the chosen language. Forms go there as well. */
    public String link(String to) {
        return chosen == null
                ? to
                : UriComponentsBuilder.fromUriString(to)
                        .replaceQueryParam("lang", chosen)
                        .build()
                        .toUriString();
    }

    /** This page in a language. */
    public String inLanguage(String language) {
        return path + "?lang=" + language;
    }

    /** The audit from its beginning or further on, with what is looked for. */
    public String find(String page, AuditQuery query, @Nullable Long before) {
        return link(
                UriComponentsBuilder.fromPath(page)
                        .queryParamIfPresent("who", Optional.ofNullable(query.who()))
                        .queryParamIfPresent("what", Optional.ofNullable(query.what()))
                        .queryParamIfPresent("subject", Optional.ofNullable(query.subject()))
                        .queryParamIfPresent("from", Optional.ofNullable(query.from()))
                        .queryParamIfPresent("to", Optional.ofNullable(query.to()))
                        .queryParamIfPresent("before", Optional.ofNullable(before))
                        .encode()
                        .toUriString());
    }

    /** What sends a browser on after a form. */
    public String redirect(String to) {
        return "redirect:" + link(to);
    }

    /** A moment, to the minute, here. */
    public String time(Instant moment) {
        return moment.atZone(ZONE).format(pattern("yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm"));
    }

    /** A moment, to the second, here. */
    public String second(Instant moment) {
        return moment.atZone(ZONE).format(pattern("yyyy年M月d日 HH:mm:ss", "d MMMM yyyy, HH:mm:ss"));
    }

    /** A day. */
    public String date(LocalDate day) {
        return day.format(pattern("yyyy年M月d日", "d MMMM yyyy"));
    }

    /** A number with its groups, and one decimal where it has any. */
    public String number(Number number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private DateTimeFormatter pattern(String chinese, String other) {
        return DateTimeFormatter.ofPattern(english() ? other : chinese, locale);
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }
}
