package org.fenghuo.portal.publishing;

import java.time.LocalDate;
import java.util.Objects;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Rules;

/**
 * One thing the authority has said in public, as it stands now.
 *
 * @param head what changes about it
 * @param wording what the current edition says
 */
public record Publication(Head head, Wording wording) {
    public PublicationNumber number() {
        return head.number();
    }

    public Kind kind() {
        return wording.details().kind();
    }

    /** The day a reader would call its date: the source's own where there is one, else ours. */
    public LocalDate publishedOn() {
        return wording.sources().stream()
                .map(Source::publishedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Rules.dayOf(head.publishedAt()));
    }
}
