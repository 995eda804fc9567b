package org.fenghuo.portal.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fenghuo.portal.accounts.Act;
import org.fenghuo.portal.accounts.Audit;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the key that seals, in three steps with time between them, so that no portal ever meets a
 * text that it cannot open (ADR 0030): a key is added, it seals, and when nothing is left of the
 * older ones they go.
 */
@Component
class Rotation {
    private final Seal seal;
    private final SealKeys known;
    private final Resealing resealing;
    private final Audit audit;
    private final Given given;

    /** By what all steps go. */
    @Component
    record Given(
            JdbcClient database,
            TransactionTemplate transaction,
            RotationSettings settings,
            Clock clock) {
        boolean isLongAgo(@Nullable Instant moment) {
            return moment != null && !moment.plus(settings.pause()).isAfter(clock.instant());
        }
    }

    Rotation(Seal seal, SealKeys known, Resealing resealing, Audit audit, Given given) {
        this.seal = seal;
        this.known = known;
        this.resealing = resealing;
        this.audit = audit;
        this.given = given;
    }

    /** How it stands. */
    record State(String sealsNow, List<OneKey> keys, List<Resealing.Left> left) {
        State {
            keys = List.copyOf(keys);
            left = List.copyOf(left);
        }
    }

    /** A key in use, never the key itself. */
    record OneKey(String id, Instant addedAt, @Nullable Instant promotedAt) {}

    State state() {
        seal.keys().refresh();
        return new State(
                seal.keys().primary().toString(),
                known.all().stream()
                        .map(key ->
                                new OneKey(key.id().toString(), key.addedAt(), key.promotedAt()))
                        .toList(),
                resealing.left());
    }

    /** Adds a key that opens and does not seal yet; empty when done. */
    Optional<Problem> add() {
        return alone(() -> {
            Optional<Problem> problem = notHere();
            if (problem.isPresent() || waiting().isPresent()) {
                return problem.or(() -> Optional.of(Problem.of("keys", "key-waits")));
            }
            KeyId fresh = seal.keys().add();
            known.added(fresh);
            note("key.added", fresh);
            return Optional.empty();
        });
    }

    /** From now on the added one seals. */
    Optional<Problem> promote() {
        return alone(() -> {
            Optional<SealKeys.Known> next = waiting();
            if (notHere().isPresent() || next.isEmpty()) {
                return notHere().or(() -> Optional.of(Problem.of("keys", "no-key-waits")));
            }
            if (!given.isLongAgo(next.get().addedAt())) {
                return Optional.of(tooEarly());
            }
            seal.keys().promote(next.get().id());
            known.promoted(next.get().id());
            note("key.promoted", next.get().id());
            return Optional.empty();
        });
    }

    /** Lets go of those that seal nothing any more. */
    Optional<Problem> retire() {
        Optional<Problem> problem = alone(this::forget);
        // Only after that is committed: a key that is still asked for at a start must be there.
        if (problem.isEmpty() && seal.keys().isKeptHere()) {
            Set<KeyId> kept = new HashSet<>();
            known.all().forEach(key -> kept.add(key.id()));
            seal.keys().keep(kept);
        }
        return problem;
    }

    private Optional<Problem> forget() {
        seal.keys().refresh();
        SealKeys.Known newest = known.newest().orElseThrow();
        if (!newest.id().equals(seal.keys().primary()) || !given.isLongAgo(newest.promotedAt())) {
            return Optional.of(tooEarly());
        }
        long left = resealing.left().stream().mapToLong(Resealing.Left::rows).sum();
        if (left > 0) {
            return Optional.of(Problem.of("keys", "texts-left", left));
        }
        known.all().stream()
                .filter(key -> key.promotedAt() != null && !key.id().equals(newest.id()))
                .forEach(old -> {
                    known.forget(old.id());
                    note("key.retired", old.id());
                });
        return Optional.empty();
    }

    private Optional<Problem> notHere() {
        return seal.keys().isKeptHere()
                ? Optional.empty()
                : Optional.of(Problem.of("keys", "keys-configured"));
    }

    private Problem tooEarly() {
        return Problem.of("keys", "key-too-new", given.settings().pause().toSeconds());
    }

    private Optional<SealKeys.Known> waiting() {
        return known.all().stream().filter(key -> key.promotedAt() == null).findFirst();
    }

    private void note(String what, KeyId key) {
        audit.note(Act.of(null, what, "seal-key:" + key));
    }

    /** One operator at a time, on whichever portal. */
    private Optional<Problem> alone(Supplier<Optional<Problem>> step) {
        return Objects.requireNonNull(
                given.transaction()
                        .execute(_ -> {
                            given.database()
                                    .sql(
                                            "select name from key_check where name = 'intake' for update")
                                    .query(String.class)
                                    .single();
                            return step.get();
                        }));
    }
}
