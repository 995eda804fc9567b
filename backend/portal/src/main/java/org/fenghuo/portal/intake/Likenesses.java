package org.fenghuo.portal.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds submissions whose texts are alike, without opening one. */
@Component
class Likenesses {
    private static final int MOST = 200;

    private final SubmissionTable table;
    private final Marks marks;

    Likenesses(SubmissionTable table, Marks marks) {
        this.table = table;
        this.marks = marks;
    }

    byte[] of(String text) {
        return marks.likeness(text);
    }

    /** At most 200 that may be alike, the submission itself not among them. */
    List<Long> candidates(long submission) {
        return table.likeness(submission).map(this::sharing).orElse(Set.of()).stream()
                .filter(id -> id != submission)
                .limit(MOST)
                .toList();
    }

    double alike(long one, long other) {
        return table.likeness(one)
                .flatMap(left -> table.likeness(other).map(right -> Marks.alike(left, right)))
                .orElse(0.0);
    }

    long countSince(byte[] likeness, Instant since, double atLeast) {
        List<Long> sharing = sharing(likeness).stream().sorted().toList().reversed();
        return table.byIds(sharing.stream().limit(MOST).toList()).stream()
                .filter(view -> view.receivedAt().isAfter(since))
                .filter(view ->
                        Marks.alike(likeness, table.likeness(view.id()).orElseThrow()) >= atLeast)
                .count();
    }

    private Set<Long> sharing(byte[] likeness) {
        return marks.bands(likeness).stream()
                .flatMap(band -> table.withMark("band", band).stream())
                .collect(Collectors.toSet());
    }
}
