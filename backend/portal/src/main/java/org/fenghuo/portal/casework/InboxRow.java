package org.fenghuo.portal.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param dueOn until when the running clock wants the next step; null while none runs
 * @param objected whether an objection waits for an answer
 */
public record InboxRow(
        CaseFile file,
        Stage stage,
        String agency,
        @Nullable Long assignee,
        @Nullable String dueClock,
        @Nullable LocalDate dueOn,
        boolean objected) {
    public boolean isOverdueOn(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
