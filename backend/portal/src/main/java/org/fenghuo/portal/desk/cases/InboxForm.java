package org.fenghuo.portal.desk.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.casework.InboxFilter;
import org.fenghuo.portal.casework.Stage;
import org.fenghuo.portal.intake.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The inbox as its address asks for it. Names and telephone numbers are never among it: they are
 * posted.
 *
 * @param stage a stage, {@code ALL}, or nothing for what is open
 * @param about something plain that is known of it; then those that are closed count as well
 * @param assigned {@code me}, {@code none}, or nothing for whoever
 */
record InboxForm(
        @Nullable Door door,
        @Nullable String stage,
        @Nullable String category,
        @Nullable String area,
        @Nullable String about,
        @Nullable String assigned,
        @Nullable Boolean overdue,
        @Nullable Integer page) {

    /**
     * What that means.
     *
     * @param tracked submission whose code was typed; 0 for none
     */
    InboxFilter filter(Officer officer, long tracked) {
        String known = given(about);
        return new InboxFilter(
                door,
                stages(),
                known == null && given(stage) == null,
                given(category),
                given(area),
                known == null ? null : new InboxFilter.About(known, tracked),
                "me".equals(assigned)
                        ? Long.valueOf(officer.id())
                        : "none".equals(assigned) ? Long.valueOf(0) : null,
                Boolean.TRUE.equals(overdue),
                null,
                number());
    }

    private int number() {
        return page == null ? 0 : Math.clamp(page, 0, 10_000);
    }

    private Set<Stage> stages() {
        Set<Stage> named =
                EnumSet.allOf(Stage.class).stream()
                        .filter(one -> one.name().equals(stage))
                        .collect(Collectors.toSet());
        return named.isEmpty() && !"ALL".equals(stage) && given(about) == null
                ? Arrays.stream(Stage.values()).filter(Stage::isOpen).collect(Collectors.toSet())
                : named;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The address of another page of the same list. */
    public String at(int other) {
        return UriComponentsBuilder.fromPath(CaseList.CASES)
                .queryParamIfPresent("door", Optional.ofNullable(door))
                .queryParamIfPresent("stage", Optional.ofNullable(given(stage)))
                .queryParamIfPresent("category", Optional.ofNullable(given(category)))
                .queryParamIfPresent("area", Optional.ofNullable(given(area)))
                .queryParamIfPresent("about", Optional.ofNullable(given(about)))
                .queryParamIfPresent("assigned", Optional.ofNullable(given(assigned)))
                .queryParamIfPresent("overdue", Optional.ofNullable(overdue))
                .queryParam("page", other)
                .encode()
                .toUriString();
    }
}
