package org.fenghuo.portal.intake;

import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.intake.SubmissionTable.Arrival;
import org.fenghuo.portal.intake.SubmissionTable.Earlier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes a submission down with all that belongs to it, in the caller's transaction. */
@Component
class Keeping {
    private final SubmissionTable table;
    private final Attachments attachments;
    private final Marks marks;
    private final SenderNotices notices;
    private final ObjectProvider<SubmissionListener> listeners;

    Keeping(
            SubmissionTable table,
            Attachments attachments,
            Marks marks,
            SenderNotices notices,
            ObjectProvider<SubmissionListener> listeners) {
        this.table = table;
        this.attachments = attachments;
        this.marks = marks;
        this.notices = notices;
        this.listeners = listeners;
    }

    Optional<Earlier> earlier(byte[] key) {
        return table.withKey(key);
    }

    /** Tokens of files that are unknown, or another submission's; nothing is kept then. */
    List<String> keep(Arrival arrival, SubmissionInput input) {
        List<String> unknown = attachments.unknown(input.attachments());
        if (!unknown.isEmpty()) {
            return unknown;
        }
        long id = table.add(arrival);
        table.addFields(id, Sheet.of(input));
        mark(id, arrival, input);
        attachments.give(input.attachments(), id);
        String email = input.from().email();
        // Whose submission another system took in never asked this portal to write.
        if (arrival.origin().source() == null && email != null && !email.isBlank()) {
            notices.wanted(id, email.strip(), arrival.origin().lang());
        }
        SubmissionView view = table.byIds(List.of(id)).getFirst();
        listeners.orderedStream().forEach(listener -> listener.received(view));
        return List.of();
    }

    private void mark(long id, Arrival arrival, SubmissionInput input) {
        SenderInput sender = input.from();
        if (sender.phone() != null && !sender.phone().isBlank()) {
            table.addMarks(id, "phone", List.of(marks.ofPhone(sender.phone())));
        }
        if (sender.name() != null && !sender.name().isBlank()) {
            table.addMarks(id, "name", List.of(marks.ofName(sender.name())));
        }
        table.addMarks(id, "band", marks.bands(arrival.likeness().array()));
    }
}
