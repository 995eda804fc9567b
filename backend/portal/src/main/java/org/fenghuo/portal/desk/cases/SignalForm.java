package org.fenghuo.portal.desk.cases;

import java.util.Optional;
import org.fenghuo.portal.casework.Signal;
import org.fenghuo.portal.casework.SignalFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of suggested cases as its address asks for it: those that wait, unless it says more. */
record SignalForm(@Nullable Boolean decided, Signal.@Nullable Kind kind, @Nullable Integer page) {
    SignalFilter filter() {
        return new SignalFilter(isDecided(), kind, number());
    }

    /** Whether those that were decided are shown. */
    public boolean isDecided() {
        return Boolean.TRUE.equals(decided);
    }

    /** From 0. */
    public int number() {
        return page == null ? 0 : Math.clamp(page, 0, 10_000);
    }

    /** The address of another page of the same list. */
    public String at(int other) {
        return address(isDecided(), kind, other);
    }

    /** The address of those that wait, or of those that do not, of the same kind. */
    public String ofDecided(boolean other) {
        return address(other, kind, 0);
    }

    /** The address of those of a kind; null for both. */
    public String ofKind(Signal.@Nullable Kind other) {
        return address(isDecided(), other, 0);
    }

    private static String address(boolean decided, Signal.@Nullable Kind kind, int page) {
        return UriComponentsBuilder.fromPath(SignalPages.SIGNALS)
                .queryParamIfPresent("decided", decided ? Optional.of(true) : Optional.empty())
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParamIfPresent("page", page > 0 ? Optional.of(page) : Optional.empty())
                .toUriString();
    }
}
