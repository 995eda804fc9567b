package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing the authority has said in public.
 *
 * @param head what changes about it, as it stands now
 * @param edition number of the wording, from 1
 * @param wording what that edition says
 */
public record Publication(Head head, int edition, Wording wording) {
    public PublicationNumber number() {
        return head.number();
    }

    public Kind kind() {
        return wording.details().kind();
    }

    public Text title() {
        return wording.title();
    }

    public Text summary() {
        return wording.summary();
    }

    public Instant publishedAt() {
        return head.publishedAt();
    }

    /** The day a reader would call its date: the source's own where there is one, else ours. */
    public LocalDate publishedOn() {
        return wording.sources().stream()
                .map(Source::publishedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Rules.dayOf(head.publishedAt()));
    }

    public Instant updatedAt() {
        return head.updatedAt();
    }

    public @Nullable Instant effectiveFrom() {
        return wording.effectiveFrom();
    }

    public @Nullable Instant endsAt() {
        return wording.endsAt();
    }

    /** Whether this is the current wording. */
    public boolean current() {
        return edition == head.edition();
    }

    public Standing standing() {
        return head.standing();
    }

    public @Nullable String reason() {
        return head.reason();
    }

    public Level level() {
        return head.rating().level();
    }

    public @Nullable String levelName() {
        return head.rating().name();
    }

    public @Nullable String authorityBasis() {
        return wording.authorityBasis();
    }

    public List<Source> sources() {
        return wording.sources();
    }

    public List<Product> products() {
        return wording.products();
    }

    public List<Hazard> hazards() {
        return wording.hazards();
    }

    public List<Measure> measures() {
        return wording.measures();
    }

    public List<Enterprise> enterprises() {
        return wording.enterprises();
    }

    public List<Relation> relations() {
        return wording.relations();
    }
}
