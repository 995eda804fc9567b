package org.fenghuo.portal.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenghuo.portal.intake.SenderNotices;
import org.fenghuo.portal.kernel.Lang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who hears of a submission: nobody before the address was confirmed, and nobody after it was
 * stopped.
 */
@Component
class Notices implements SenderNotices {
    private static final Duration CONFIRM_WITHIN = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    /** The first letter and three more: an address that somebody else gave is not flooded. */
    private static final int MOST_ASKED_A_DAY = 4;

    /** Of whoever hands in much, and of whoever is to be annoyed by many submissions. */
    private static final int MOST_OF_AN_ADDRESS_A_DAY = 12;

    private final NoticeTable table;
    private final Outbox outbox;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Notices(
            NoticeTable table,
            Outbox outbox,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean areSent() {
        return settings.isOn();
    }

    @Override
    public void wanted(long submission, String address, Lang lang) {
        if (areSent()) {
            table.add(submission, address, lang, clock.instant());
            if (mayBeAsked(submission)) {
                ask(submission);
            }
        }
    }

    @Override
    public void changed(long submission) {
        if (areSent()) {
            table.locked(submission)
                    .filter(notice -> notice.wants(LetterKind.NEWS))
                    .ifPresent(notice -> outbox.news(submission));
        }
    }

    @Override
    public void forget(long submission) {
        outbox.forget(submission);
        table.forget(submission);
    }

    /** What the sender is shown. */
    Optional<SubmissionNotices> of(long submission) {
        return areSent() ? table.of(submission).map(this::shown) : Optional.empty();
    }

    private SubmissionNotices shown(Notice notice) {
        return new SubmissionNotices(
                masked(table.address(notice.submission())),
                notice.state(),
                Stream.of(NoticeAct.values()).filter(notice::allows).toList());
    }

    NoticesResult confirm(Token token) {
        return transaction.execute(_ -> {
            Instant now = clock.instant();
            Optional<Notice> found = table.toConfirm(token, now);
            found.ifPresent(notice -> {
                table.verify(notice.submission(), now);
                outbox.empty(notice.submission());
            });
            return found.isPresent()
                    ? new NoticesChanged(NoticeState.VERIFIED)
                    : NoticesRefused.because("unknown-link");
        });
    }

    /** By a letter's link. Stopping what is stopped is no mistake. */
    NoticesResult stop(Token token) {
        return transaction.execute(_ -> {
            Optional<Notice> found = table.toStop(token);
            found.filter(notice -> !notice.everVerified())
                    .ifPresent(notice -> table.refuse(notice.submission(), clock.instant()));
            found.ifPresent(notice -> stop(notice.submission()));
            return found.isPresent()
                    ? new NoticesChanged(NoticeState.STOPPED)
                    : NoticesRefused.because("unknown-link");
        });
    }

    /** By the sender. */
    NoticesResult act(long submission, NoticeAct act) {
        return transaction.execute(_ ->
                table.locked(submission)
                        .filter(notice -> areSent() && notice.allows(act))
                        .map(notice ->
                                switch (act) {
                                    case STOP -> stop(submission);
                                    case ASK_AGAIN -> askAgain(submission);
                                })
                        .orElseGet(() -> NoticesRefused.because("not-possible-now")));
    }

    private NoticesResult stop(long submission) {
        table.stop(submission);
        outbox.empty(submission);
        return new NoticesChanged(NoticeState.STOPPED);
    }

    private NoticesResult askAgain(long submission) {
        if (!mayBeAsked(submission)) {
            return NoticesRefused.because("too-many-letters");
        }
        ask(submission);
        return new NoticesChanged(NoticeState.UNVERIFIED);
    }

    private boolean mayBeAsked(long submission) {
        Instant yesterday = clock.instant().minus(DAY);
        return outbox.askedSince(submission, yesterday) < MOST_ASKED_A_DAY
                && outbox.askedOfAddressSince(submission, yesterday) < MOST_OF_AN_ADDRESS_A_DAY
                && !table.isRefused(submission);
    }

    private void ask(long submission) {
        Instant now = clock.instant();
        table.ask(submission, now, now.plus(CONFIRM_WITHIN));
        outbox.ask(submission);
    }

    /** Enough for its owner to know it again: {@code l***@example.org}. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, address.offsetByCodePoints(0, 1))
                + "***"
                + address.substring(at);
    }
}
