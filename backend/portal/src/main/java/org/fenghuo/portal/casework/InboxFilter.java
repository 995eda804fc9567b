package org.fenghuo.portal.casework;

import java.util.List;
import java.util.Set;
import org.fenghuo.portal.intake.Door;
import org.jspecify.annotations.Nullable;

/**
 * Which cases.
 *
 * @param door null for all
 * @param stages any of these
 * @param orWaiting and, in whatever stage, those for which a clock runs or an objection waits
 * @param category id; those below it do not count
 * @param area beginning of a GB/T 2260 code: {@code 6301} is Xining with its counties
 * @param assignee id of an officer; 0 for nobody, null for whoever
 * @param overdue only those whose clock has run out
 * @param submissions only those; null for no such bound
 * @param page from 0
 */
public record InboxFilter(
        @Nullable Door door,
        Set<Stage> stages,
        boolean orWaiting,
        @Nullable String category,
        @Nullable String area,
        @Nullable Long assignee,
        boolean overdue,
        @Nullable List<Long> submissions,
        int page) {
    public InboxFilter {
        stages = Set.copyOf(stages);
    }

    /** The same, among these submissions alone. */
    public InboxFilter among(List<Long> only) {
        return new InboxFilter(
                door, stages, orWaiting, category, area, assignee, overdue, only, page);
    }
}
