package org.fenghuo.portal.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Permission;
import org.springframework.stereotype.Component;

/** Submissions as officers may use them. Whatever is opened is written down first. */
@Component
class SealedSubmissions implements Submissions {
    private static final int SHORTEST_PHONE = 7;

    private final SubmissionTable table;
    private final Messages messages;
    private final Attachments attachments;
    private final Likenesses likenesses;
    private final Marks marks;
    private final Audit audit;
    private final Receipts receipts;

    SealedSubmissions(
            SubmissionTable table,
            Messages messages,
            Attachments attachments,
            Likenesses likenesses,
            Marks marks,
            Audit audit,
            Receipts receipts) {
        this.table = table;
        this.messages = messages;
        this.attachments = attachments;
        this.likenesses = likenesses;
        this.marks = marks;
        this.audit = audit;
        this.receipts = receipts;
    }

    @Override
    public List<SubmissionView> byIds(Collection<Long> ids) {
        return table.byIds(ids);
    }

    @Override
    public Optional<SubmissionView> byTrackingCode(String code) {
        return TrackingCode.parse(code).flatMap(table::byCode);
    }

    @Override
    public Optional<Opened> open(long id, Officer officer, ViewReason reason) {
        Optional<SubmissionView> view = table.byIds(Set.of(id)).stream().findFirst();
        if (view.isEmpty() || !officer.may(Permission.SEE_PERSONAL_DATA)) {
            return Optional.empty();
        }
        boolean hidden = isHidden(view.get(), officer);
        audit.note(
                new Act(
                        officer,
                        hidden ? "submission.opened-without-source" : "submission.opened",
                        "submission:" + id,
                        null,
                        reason.name()));
        receipts.officeReads(id);
        Map<String, String> fields = table.fields(id);
        fields.keySet().removeIf(name -> hidden && name.startsWith("sender."));
        return Optional.of(new Opened(fields, messages.of(id), attachments.of(id), hidden));
    }

    @Override
    public Optional<OpenedFile> file(long id, long attachment, Officer officer, ViewReason reason) {
        boolean theirs =
                officer.may(Permission.SEE_PERSONAL_DATA)
                        && table.byIds(Set.of(id)).stream()
                                .anyMatch(view -> !isHidden(view, officer));
        Optional<Attached> file =
                attachments.of(id).stream()
                        .filter(one -> theirs && one.id() == attachment && one.state().opens())
                        .findFirst();
        file.ifPresent(_ ->
                audit.note(
                        new Act(
                                officer,
                                "attachment.opened",
                                "submission:" + id,
                                null,
                                attachment + " " + reason)));
        return file.map(one -> new OpenedFile(one.mediaType(), attachments.content(attachment)));
    }

    @Override
    public void say(long submissionId, Officer officer, String text) {
        messages.fromOffice(submissionId, officer, text);
    }

    @Override
    public List<Long> candidatesAlike(long submissionId) {
        return likenesses.candidates(submissionId);
    }

    @Override
    public double alike(long a, long b) {
        return likenesses.alike(a, b);
    }

    @Override
    public List<Long> ofBlindIndex(String phoneOrName, Officer officer) {
        if (!officer.may(Permission.SEE_PERSONAL_DATA)) {
            return List.of();
        }
        audit.note(Act.of(officer, "submission.looked-up", "submission:by-sender"));
        boolean phone = Marks.digits(phoneOrName).length() >= SHORTEST_PHONE;
        List<Long> found =
                phone
                        ? table.withMark("phone", marks.ofPhone(phoneOrName))
                        : table.withMark("name", marks.ofName(phoneOrName));
        return table.byIds(found).stream()
                .filter(view -> !isHidden(view, officer))
                .map(SubmissionView::id)
                .toList();
    }

    @Override
    public List<Long> mentioning(Collection<Long> ids, String words, Officer officer) {
        if (ids.isEmpty() || !officer.may(Permission.SEE_PERSONAL_DATA)) {
            return List.of();
        }
        audit.note(Act.of(officer, "submission.searched", "submissions:" + ids.size()));
        String wanted = words.toLowerCase(Locale.ROOT);
        return ids.stream().filter(id -> mentions(id, wanted)).toList();
    }

    private boolean mentions(long id, String wanted) {
        Stream<String> told = Stream.ofNullable(table.fields(id).get("facts"));
        return Stream.concat(told, messages.of(id).stream().map(Message::text))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    @Override
    public Optional<Instant> erasedAt(long id) {
        return table.erasedAt(id);
    }

    private static boolean isHidden(SubmissionView view, Officer officer) {
        return view.door() == Door.TIP && !officer.may(Permission.SEE_TIP_SOURCE);
    }
}
