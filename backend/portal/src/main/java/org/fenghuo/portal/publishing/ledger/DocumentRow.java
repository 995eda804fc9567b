package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.Head;
import org.fenghuo.portal.publishing.Origin;
import org.fenghuo.portal.publishing.PublicState;
import org.fenghuo.portal.publishing.Rating;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.publishing.Wording;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What changes about a publication, and the only place where it does. */
@Entity
@Table(name = "document")
class DocumentRow implements Persistable<Long> {
    @Id private long id;

    private PublicationNumber number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable String levelScheme;
    private @Nullable String levelName;
    private int edition;
    private Instant publishedAt;
    private Instant updatedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant goneAt;

    @Enumerated(EnumType.STRING)
    private @Nullable WithdrawalGround withdrawalGround;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String reason;

    private int reports;
    private long lastSeq;
    private @Nullable String externalSystem;
    private @Nullable String externalKey;
    private @Nullable String externalFingerprint;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DocumentRow() {}

    DocumentRow(
            long id,
            PublicationNumber number,
            @Nullable ExternalKey key,
            Wording wording,
            Rating rating,
            Instant now) {
        this.id = id;
        this.number = number;
        kind = wording.details().kind();
        standing = Standing.IN_FORCE;
        level = rating.level();
        levelScheme = rating.scheme();
        levelName = rating.name();
        edition = 1;
        publishedAt = now;
        updatedAt = now;
        if (key != null) {
            externalSystem = key.system();
            externalKey = key.value();
        }
        endsWith(wording, now);
    }

    void corrected(Wording wording, @Nullable String why, Instant now) {
        edition++;
        changed(why, now);
        endsWith(wording, now);
    }

    void rated(Rating rating, @Nullable String why, Instant now) {
        level = rating.level();
        levelScheme = rating.scheme();
        levelName = rating.name();
        changed(why, now);
    }

    /**
     * Any change of standing; {@code wording} is the current one, because it says when publicity
     * ends.
     */
    void stands(
            Standing next,
            @Nullable WithdrawalGround ground,
            @Nullable String why,
            Wording wording,
            Instant now) {
        standing = next;
        withdrawalGround = ground;
        changed(why, now);
        endsWith(wording, now);
    }

    /** As it stood in the portal that exported it. */
    void stoodAs(PublicState state, Wording wording, Instant now) {
        stands(state.standing(), state.ground(), state.reason(), wording, now);
        publishedAt = state.publishedAt();
        updatedAt = state.updatedAt();
    }

    void saidBy(String fingerprint) {
        externalFingerprint = fingerprint;
    }

    /** How many reports of consumers led to it, so that they need not be asked again. */
    void triggeredBy(int count) {
        reports = count;
    }

    int reports() {
        return reports;
    }

    void writtenAs(long seq) {
        lastSeq = seq;
    }

    private void changed(@Nullable String why, Instant now) {
        reason = why;
        updatedAt = now;
    }

    private void endsWith(Wording wording, Instant now) {
        Instant end = wording.endsAt();
        dueAt = standing == Standing.IN_FORCE ? end : null;
        if (visibility() == Visibility.GONE) {
            goneAt = goneAt != null && goneAt.isBefore(now) ? goneAt : now;
        } else {
            goneAt = Visibility.of(kind, Standing.EXPIRED, null) == Visibility.GONE ? dueAt : null;
        }
    }

    Visibility visibility() {
        return Visibility.of(kind, standing, withdrawalGround);
    }

    boolean isGone(Instant now) {
        return goneAt != null && !goneAt.isAfter(now);
    }

    Head head() {
        return new Head(
                id,
                number,
                edition,
                standing,
                rating(),
                publishedAt,
                updatedAt,
                goneAt,
                reason,
                lastSeq);
    }

    Rating rating() {
        return new Rating(level, levelScheme, levelName);
    }

    PublicationNumber number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    Standing standing() {
        return standing;
    }

    @Nullable WithdrawalGround withdrawalGround() {
        return withdrawalGround;
    }

    int edition() {
        return edition;
    }

    @Nullable Instant dueAt() {
        return dueAt;
    }

    @Nullable Instant goneAt() {
        return goneAt;
    }

    Optional<ExternalKey> key() {
        return externalSystem == null || externalKey == null
                ? Optional.empty()
                : Optional.of(new ExternalKey(externalSystem, externalKey));
    }

    boolean isNoOlderThan(Instant change) {
        return !updatedAt.isBefore(change);
    }

    boolean wasPublishedAt(Instant moment) {
        return publishedAt.equals(moment);
    }

    Origin origin() {
        return new Origin(key().orElseGet(() -> ExternalKey.ofPortal(number)), withdrawalGround);
    }

    boolean hasFingerprint(String fingerprint) {
        return fingerprint.equals(externalFingerprint);
    }

    @Override
    public Long getId() {
        return id;
    }

    /** It has no place in the journal yet. */
    @Override
    public boolean isNew() {
        return lastSeq == 0;
    }
}
