package org.fenghuo.portal.exchange.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.fenghuo.portal.intake.ImportedSubmission;
import org.fenghuo.portal.intake.SubmissionsImported;
import org.jspecify.annotations.Nullable;

/** The first and the last day that the rows of a file are about. */
final class Days {
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(ImportedSubmission row) {
        LocalDate day = row.day();
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /** Empty where no row named one. */
    Optional<SubmissionsImported> between() {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new SubmissionsImported(first, last));
    }
}
