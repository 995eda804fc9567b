package org.fenghuo.portal.intake;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fenghuo.portal.platform.OneAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the files looked into that wait for it, also those that came while the scanner was down. What
 * it does harm is erased; without an answer a file goes on waiting, behind the others.
 */
@Component
class Checking {
    private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

    private final Attachments attachments;
    private final Scanner scanner;
    private final OneAtATime one = new OneAtATime();
    private final AtomicBoolean silent = new AtomicBoolean();

    Checking(Attachments attachments, Scanner scanner) {
        this.attachments = attachments;
        this.scanner = scanner;
    }

    @Scheduled(
            fixedRateString = "${fenghuo.intake.clamav.every:5s}",
            initialDelayString = "${fenghuo.intake.clamav.every:5s}")
    void checkWaiting() {
        one.run(() -> {
            Optional<Long> next = attachments.nextOf(scanner.looksInto());
            while (next.isPresent() && isAnswered(next.get())) {
                next = attachments.nextOf(scanner.looksInto());
            }
        });
    }

    private boolean isAnswered(long attachment) {
        Finding finding = scanner.look(attachments.content(attachment));
        switch (finding) {
            case Finding.Clean _ -> attachments.settle(attachment, AttachmentState.CLEAN);
            case Finding.NotChecked _ ->
                    attachments.settle(attachment, AttachmentState.NOT_CHECKED);
            case Finding.Infected(String name) -> {
                attachments.eraseInfected(attachment);
                LOG.warn("Attachment {} held {} and was erased", attachment, name);
            }
            case Finding.NoAnswer(String why) -> {
                if (silent.compareAndSet(false, true)) {
                    LOG.warn("Attachments wait: the virus scanner does not answer ({})", why);
                }
                return false;
            }
        }
        if (silent.compareAndSet(true, false)) {
            LOG.info("The virus scanner answers again");
        }
        return true;
    }
}
