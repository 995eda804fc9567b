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
 * @param about something plain that is known of it; null for no such bound
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
        @Nullable About about,
        @Nullable Long assignee,
        boolean overdue,
        @Nullable List<Long> submissions,
        int page) {
    public InboxFilter {
        stages = Set.copyOf(stages);
    }

    /**
     * A number, or a part of what the goods are called.
     *
     * @param words as typed: a case's number, a publication's, a firm's USCC, a product, brand or
     *     model
     * @param submission with that tracking code; 0 for none
     */
    public record About(String words, long submission) {}

    /** The same, among these submissions alone. */
    public InboxFilter among(List<Long> only) {
        return new InboxFilter(
                door, stages, orWaiting, category, area, about, assignee, overdue, only, page);
    }
}
