package org.fenghuo.portal.publishing.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.PublicState;
import org.springframework.stereotype.Component;

/**
 * Finds the rows that commands speak of and locks them, sorted; reserves numbers for those that are
 * new.
 */
@Component
class Locks {
    private final Documents documents;
    private final Editions editions;
    private final Numbers numbers;

    Locks(Documents documents, Editions editions, Numbers numbers) {
        this.documents = documents;
        this.editions = editions;
        this.numbers = numbers;
    }

    Locked take(List<Command> commands) {
        List<Draft> drafts =
                commands.stream().map(Locks::draftOf).flatMap(Optional::stream).toList();
        List<Draft> unnumbered = drafts.stream().filter(draft -> draft.state() == null).toList();
        Set<Long> ids = idsOf(keys(unnumbered));
        int fresh = unnumbered.size() - ids.size();
        ids.addAll(idsOf(keys(drafts)));
        commands.forEach(
                command -> numberOf(command).ifPresent(number -> ids.add(number.serial())));
        leaveOut(drafts);
        long firstSerial = fresh > 0 ? numbers.take(fresh) : 0;
        return new Locked(
                documents, editions, ids.isEmpty() ? List.of() : documents.lock(ids), firstSerial);
    }

    private static List<ExternalKey> keys(List<Draft> drafts) {
        return drafts.stream().map(Draft::key).filter(Objects::nonNull).distinct().toList();
    }

    private void leaveOut(List<Draft> drafts) {
        drafts.stream()
                .map(Draft::state)
                .filter(state -> state != null && state.hasRoomAbove())
                .mapToLong(state -> state.number().serial())
                .max()
                .ifPresent(numbers::leaveOut);
    }

    private Set<Long> idsOf(List<ExternalKey> keys) {
        Map<String, List<String>> bySystem =
                keys.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ExternalKey::system,
                                        Collectors.mapping(
                                                ExternalKey::value, Collectors.toList())));
        Set<Long> ids = new HashSet<>();
        bySystem.forEach((system, values) -> ids.addAll(documents.idsOf(system, values)));
        return ids;
    }

    private static Optional<Draft> draftOf(Command command) {
        return switch (command) {
            case Command.Publish publish -> Optional.of(publish.draft());
            case Command.TakeOver takeOver -> Optional.of(takeOver.draft());
            default -> Optional.empty();
        };
    }

    private static Optional<PublicationNumber> numberOf(Command command) {
        return switch (command) {
            case Command.Publish _ -> Optional.empty();
            case Command.TakeOver takeOver ->
                    Optional.ofNullable(takeOver.draft().state()).map(PublicState::number);
            case Command.Correct correct -> Optional.of(correct.number());
            case Command.AdjustLevel adjust -> Optional.of(adjust.number());
            case Command.Lift lift -> Optional.of(lift.number());
            case Command.Withdraw withdraw -> Optional.of(withdraw.number());
            case Command.Restore restore -> Optional.of(restore.number());
            case Command.CountReports count -> Optional.of(count.number());
            case Command.Expire expire -> Optional.of(expire.number());
        };
    }
}
