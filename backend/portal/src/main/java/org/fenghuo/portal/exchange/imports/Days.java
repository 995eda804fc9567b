package org.fenghuo.portal.exchange.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.intake.Imported;
import org.fenghuo.portal.intake.ImportedSubmission;
import org.fenghuo.portal.intake.SubmissionsImported;
import org.jspecify.annotations.Nullable;

/** The first and the last day that the rows of a file are about, as far as they were kept. */
final class Days {
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Those of a batch that were not refused. */
    void add(List<ImportedSubmission> rows, List<Imported> outcomes) {
        for (int i = 0; i < rows.size(); i++) {
            add(outcomes.get(i) instanceof Imported.Refused ? null : rows.get(i).day());
        }
    }

    private void add(@Nullable LocalDate day) {
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
