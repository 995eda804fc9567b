package org.fenghuo.portal.notices;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.platform.OneAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes letters that are due and sends them. Every portal does. */
@Component
@Profile("!command")
@ConditionalOnProperty("fenghuo.mail.from")
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final LetterWriter writer;
    private final Delivery delivery;
    private final OneAtATime one = new OneAtATime();

    Postman(Outbox outbox, LetterWriter writer, Delivery delivery) {
        this.outbox = outbox;
        this.writer = writer;
        this.delivery = delivery;
    }

    /** Until nothing is due, or one fails: what stopped it would mostly stop the others, too. */
    @Scheduled(fixedRateString = "${fenghuo.mail.every:10s}")
    void round() {
        one.run(this::deliverAll);
    }

    void deliverAll() {
        try {
            boolean goesWell = true;
            while (goesWell) {
                goesWell = outbox.take().filter(this::deliver).isPresent();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("cannot look for letters: {}", e.getClass().getSimpleName());
        }
    }

    private boolean deliver(Outbox.Taken letter) {
        Optional<Letter> written = writer.write(letter);
        if (written.isEmpty()) {
            outbox.drop(letter);
            return true;
        }
        try {
            delivery.send(written.get());
        } catch (MailException e) {
            failed(letter, e);
            return false;
        }
        outbox.sent(letter);
        return true;
    }

    private void failed(Outbox.Taken letter, MailException e) {
        if (letter.isLastAttempt()) {
            outbox.giveUp(letter);
            LOG.error("letter {} is given up: {}", letter.id(), kindOf(e));
        } else {
            LOG.warn(
                    "letter {} did not go, attempt {}: {}",
                    letter.id(),
                    letter.attempts(),
                    kindOf(e));
        }
    }

    /** Names of classes alone: what mail servers say quotes addresses. */
    private static String kindOf(MailException e) {
        Stream<? extends Throwable> inside =
                e instanceof MailSendException sending
                        ? Arrays.stream(sending.getMessageExceptions())
                        : Stream.empty();
        return Stream.concat(Stream.of(e), Stream.concat(Stream.ofNullable(e.getCause()), inside))
                .map(thrown -> thrown.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }
}
