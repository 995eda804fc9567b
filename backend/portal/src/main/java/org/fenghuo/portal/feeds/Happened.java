package org.fenghuo.portal.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change of a publication, as the documents ask for it. */
record Happened(
        long sequence,
        String number,
        String kind,
        String kindLabel,
        String change,
        String changeLabel,
        Instant at,
        int edition,
        @Nullable String level,
        @Nullable String reason,
        boolean gone,
        boolean exercise,
        @Nullable List<Difference> differences,
        @Nullable Said publication) {
    private static final Set<String> ENDINGS = Set.of("LIFTED", "EXPIRED", "WITHDRAWN");
    private static final int YEAR_AT = "FH-".length();
    private static final int YEAR_DIGITS = 4;

    /** A field before and after. */
    record Difference(String label, @Nullable String before, @Nullable String after) {}

    /** The year in which its number was given. */
    String year() {
        return number.substring(YEAR_AT, YEAR_AT + YEAR_DIGITS);
    }

    boolean isFirst() {
        return change.equals("PUBLISHED");
    }

    boolean isEnding() {
        return ENDINGS.contains(change);
    }
}
