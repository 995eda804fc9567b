package org.fenghuo.portal.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fenghuo.portal.intake.Submissions;
import org.fenghuo.portal.platform.Words;
import org.springframework.stereotype.Component;

/**
 * Writes letters when they go. A letter knows the tracking code and addresses of this site: not
 * what was handed in, by which door, or what came of it.
 */
@Component
class LetterWriter {
    private final NoticeTable table;
    private final Submissions submissions;
    private final Words words;
    private final PublicAddress site;

    LetterWriter(NoticeTable table, Submissions submissions, Words words, PublicAddress site) {
        this.table = table;
        this.submissions = submissions;
        this.words = words;
        this.site = site;
    }

    /** Empty when nobody wants it any more. */
    Optional<Letter> write(Outbox.Taken letter) {
        return table.of(letter.submission())
                .filter(notice -> notice.wants(letter.kind()))
                .map(notice -> write(letter, Locale.of(notice.lang().tag())));
    }

    private Letter write(Outbox.Taken letter, Locale language) {
        String stop = table.stopToken(letter.submission()).value();
        String text =
                switch (letter.kind()) {
                    case CONFIRM ->
                            text(
                                    letter.kind(),
                                    language,
                                    link(
                                            "/track/confirm",
                                            language,
                                            table.confirmToken(letter.submission()).value()),
                                    link("/track/notices", language, stop));
                    case NEWS ->
                            text(
                                    letter.kind(),
                                    language,
                                    trackingCode(letter.submission()),
                                    site.of("/track?lang=" + language),
                                    link("/track/notices", language, stop));
                };
        return new Letter(
                "letter-%d-%d@%s"
                        .formatted(letter.id(), letter.changes(), site.address().getHost()),
                table.address(letter.submission()),
                language,
                words.of(letter.kind().key("subject"), language),
                text,
                site.of("/notices/stop?token=" + stop));
    }

    private String text(LetterKind kind, Locale language, Object... args) {
        return words.of(kind.key("text"), language, args);
    }

    private String link(String path, Locale language, String token) {
        return site.of(path + "?lang=" + language + "&token=" + token);
    }

    private String trackingCode(long submission) {
        return submissions.byIds(List.of(submission)).getFirst().trackingCode();
    }
}
