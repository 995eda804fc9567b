package org.fenghuo.portal.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What templates call {@code view}: where the reader is, links from there, and how dates and
 * numbers are written in the reader's language. Everything else a template shows comes from {@code
 * page}, its document's answer.
 */
public final class PageView {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String EXCLUDED = "exclude.";
    private static final List<String> NOT_FILTERS =
            List.of("q", "sort", "after", "before", "literally");
    private static final int DIGITS_OF_A_YEAR = 4;

    private final URI site;
    private final Address address;
    private final boolean english;
    private final boolean showsSample;
    private final @Nullable PageProblem problem;

    PageView(
            URI site,
            Address address,
            Locale locale,
            boolean showsSample,
            @Nullable PageProblem problem) {
        this.site = site;
        this.address = address;
        this.english = locale.getLanguage().equals("en");
        this.showsSample = showsSample;
        this.problem = problem;
    }

    /** {@code zh} or {@code en}: the language of everything around the data. */
    public String getLang() {
        return english ? "en" : "zh";
    }

    /** The same as it stands in {@code lang="…"}. */
    public String getTag() {
        return english ? "en" : "zh-CN";
    }

    /** The language chosen by {@code ?lang=}; null when the browser's wish decides. */
    public @Nullable String getChosenLanguage() {
        return address.language();
    }

    /** Whether anything shown is invented. */
    public boolean getShowsSample() {
        return showsSample;
    }

    /** What went wrong; on the problem page only. */
    public @Nullable PageProblem getProblem() {
        return problem;
    }

    /** {@code page} for the page the reader is on, else null: for {@code aria-current}. */
    public @Nullable String current(String path) {
        return address.path().equals(path) ? "page" : null;
    }

    /** Another page, in the chosen language. */
    public String link(String path) {
        return Address.of(path, Map.of()).in(address.language()).link();
    }

    /** Another page with a parameter, in the chosen language. */
    public String link(String path, String name, Object value) {
        return Address.of(path, Map.of(name, List.of(value.toString())))
                .in(address.language())
                .link();
    }

    /** The search page with one parameter. */
    public String search(String name, String value) {
        return link("/search", name, value);
    }

    /** The search page with two parameters. */
    public String search(String name, String value, String otherName, String otherValue) {
        return Address.of("/search", Map.of(name, List.of(value)))
                .with(otherName, otherValue)
                .in(address.language())
                .link();
    }

    /** The page about something: all that is published about it. */
    public String about(String kind, String key) {
        return link("/" + kind + "/" + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8));
    }

    /** Edges of a timeline, by year, in their order. */
    public Map<String, List<Object>> years(List<?> edges) {
        var years = new LinkedHashMap<String, List<Object>>();
        edges.forEach(edge ->
                years.computeIfAbsent(year((Map<?, ?>) edge), year -> new ArrayList<>()).add(edge));
        return years;
    }

    private static String year(Map<?, ?> edge) {
        var node = (Map<?, ?>) Objects.requireNonNull(edge.get("node"));
        return String.valueOf(node.get("publishedOn")).substring(0, DIGITS_OF_A_YEAR);
    }

    /** This page in a language. */
    public String inLanguage(String language) {
        return address.in(language).link();
    }

    /**
     * This page as others may keep its address, whatever host it was asked at.
     *
     * @param language null for the one the browser wishes
     */
    public String permanent(@Nullable String language) {
        return site.resolve("/") + address.in(language).link().substring(1);
    }

    /** The first value of a parameter; null when it was not given. */
    public @Nullable String value(String parameter) {
        return address.value(parameter);
    }

    /** All values of a parameter. */
    public List<String> values(String parameter) {
        return address.parameters().getOrDefault(parameter, List.of());
    }

    /** Whether a parameter has this value, among others. */
    public boolean has(String parameter, String value) {
        return address.parameters().getOrDefault(parameter, List.of()).contains(value);
    }

    /** What the reader looks for, as a feed: whatever order the page has, a feed has its own. */
    public String feed(String format) {
        return asked("/search." + format);
    }

    /** Where the reader can follow what is looked for here. */
    public String getFollowing() {
        return asked("/feeds");
    }

    private String asked(String path) {
        var filters = address.without("sort");
        return new Address(path, filters.parameters(), filters.language()).link();
    }

    /** This page from its beginning, with a parameter set. */
    public String with(String parameter, String value) {
        return address.with(parameter, value).link();
    }

    /** This page from its beginning, without a parameter. */
    public String without(String parameter) {
        return address.without(parameter).link();
    }

    /** This page from its beginning, without one value of a parameter. */
    public String without(String parameter, String value) {
        return address.without(parameter, value).link();
    }

    /** The same words in the same order, without any filter. */
    public String withoutFilters() {
        return address.keepingOnly(List.of("q", "sort", "literally")).link();
    }

    /** Whether there is a filter, words aside. */
    public boolean getFiltered() {
        return address.parameters().entrySet().stream()
                .anyMatch(entry ->
                        !NOT_FILTERS.contains(entry.getKey()) && !entry.getValue().isEmpty());
    }

    /** What is not to be found, by parameter. */
    public Map<String, List<String>> getExcluded() {
        var excluded = new TreeMap<>(address.parameters());
        excluded.keySet().removeIf(name -> !name.startsWith(EXCLUDED));
        return excluded;
    }

    /** A day, from 2026-04-15. */
    public String date(String day) {
        return LocalDate.parse(day).format(pattern("yyyy年M月d日", "d MMMM yyyy"));
    }

    /** The day of a moment, here. */
    public String day(String moment) {
        return Instant.parse(moment).atZone(ZONE).format(pattern("yyyy年M月d日", "d MMMM yyyy"));
    }

    /** The last day, here: what ends at midnight ends with the day before. */
    public String lastDay(String moment) {
        return day(Instant.parse(moment).minusNanos(1).toString());
    }

    /** A moment, to the minute, here. */
    public String time(String moment) {
        return Instant.parse(moment)
                .atZone(ZONE)
                .format(pattern("yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm"));
    }

    /** A length of time, from P1Y. */
    public Period period(String text) {
        return Period.parse(text);
    }

    /** A number with its groups; a dash for none. */
    public String number(@Nullable Number number) {
        return number == null ? "–" : NumberFormat.getInstance(locale()).format(number);
    }

    /**
     * An address on the web as given, or null when it is anything else: what others sent must not
     * become a script.
     */
    public @Nullable String web(@Nullable String address) {
        return address != null && address.matches("(?i)https?://[^\\s]+") ? address : null;
    }

    private DateTimeFormatter pattern(String chinese, String other) {
        return DateTimeFormatter.ofPattern(english ? other : chinese, locale());
    }

    private Locale locale() {
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
