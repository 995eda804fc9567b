package org.fenghuo.portal.publishing.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Standing;
import org.fenghuo.portal.publishing.Lookup;
import org.fenghuo.portal.publishing.Origin;
import org.fenghuo.portal.publishing.Place;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.ReportCount;
import org.fenghuo.portal.publishing.Snapshot;
import org.fenghuo.portal.publishing.Tombstone;
import org.fenghuo.portal.publishing.Visibility;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class LedgerPublications implements Publications {
    /** Later than anything: where a walk from newest to oldest begins. */
    private static final Place TOP =
            new Place(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    private static final Place BOTTOM = new Place(Instant.EPOCH, 0);

    private final Documents documents;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerPublications(Documents documents, Editions editions, JdbcClient jdbc, Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Lookup byNumber(PublicationNumber number) {
        return documents
                .byNumber(number)
                .map(row -> shown(row, row.edition()))
                .orElseGet(Lookup.Absent::new);
    }

    @Override
    public Lookup edition(PublicationNumber number, int edition) {
        return documents
                .byNumber(number)
                .filter(row -> edition >= 1 && edition <= row.edition())
                .map(row -> shown(row, edition))
                .orElseGet(Lookup.Absent::new);
    }

    private Lookup shown(DocumentRow row, int edition) {
        Instant goneAt = row.goneAt();
        if (goneAt != null && row.isGone(clock.instant())) {
            return new Lookup.Gone(new Tombstone(row.number(), row.kind(), goneAt));
        }
        Wording wording =
                editions.findById(new EditionId(row.getId(), edition)).orElseThrow().wording();
        return new Lookup.Found(new Publication(row.head(), edition, wording));
    }

    @Override
    public List<Publication> latest(
            Set<Kind> kinds, Set<Level> levels, @Nullable Place after, int limit) {
        List<DocumentRow> rows =
                documents.latest(
                        allIfNone(kinds, Kind.class),
                        allIfNone(levels, Level.class),
                        clock.instant(),
                        Objects.requireNonNullElse(after, TOP),
                        Limit.of(limit));
        return snapshotsOf(rows).stream().map(Snapshot::publication).toList();
    }

    @Override
    public List<Place> byLastChange(Changed changed, Step step) {
        Collection<Kind> kinds = allIfNone(changed.kinds(), Kind.class);
        Collection<Level> levels = allIfNone(changed.levels(), Level.class);
        Place from = step.from();
        Limit limit = Limit.of(step.limit());
        return step.backward()
                ? documents.changedAfter(
                        kinds,
                        levels,
                        changed.goneSince(),
                        Objects.requireNonNullElse(from, BOTTOM),
                        limit)
                : documents.changedBefore(
                        kinds,
                        levels,
                        changed.goneSince(),
                        Objects.requireNonNullElse(from, TOP),
                        limit);
    }

    private static <E extends Enum<E>> Collection<E> allIfNone(Set<E> chosen, Class<E> all) {
        return chosen.isEmpty() ? EnumSet.allOf(all) : chosen;
    }

    @Override
    public List<Snapshot> snapshots(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : snapshotsOf(documents.byIds(ids));
    }

    @Override
    public List<Snapshot> snapshotsAfter(long id, int limit) {
        return snapshotsOf(documents.after(id, Limit.of(limit)));
    }

    private List<Snapshot> snapshotsOf(List<DocumentRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Wording> wordings =
                editions.current(rows.stream().map(DocumentRow::getId).toList()).stream()
                        .collect(
                                Collectors.toMap(
                                        edition -> edition.getId().document(),
                                        EditionRow::wording));
        Instant now = clock.instant();
        return rows.stream()
                .map(row ->
                        new Snapshot(
                                new Publication(
                                        row.head(),
                                        row.edition(),
                                        Objects.requireNonNull(wordings.get(row.getId()))),
                                row.isGone(now) ? Visibility.GONE : row.visibility()))
                .toList();
    }

    @Override
    public Map<EditionRef, Wording> wordings(Collection<EditionRef> refs) {
        return editions
                .findAllById(
                        refs.stream()
                                .map(ref -> new EditionId(ref.document(), ref.edition()))
                                .toList())
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> new EditionRef(row.getId().document(), row.getId().no()),
                                EditionRow::wording));
    }

    @Override
    public Map<Long, Origin> origins(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : documents.byIds(ids).stream()
                        .collect(Collectors.toMap(DocumentRow::getId, DocumentRow::origin));
    }

    @Override
    public Map<Long, ReportCount> reportCounts(Collection<Long> ids) {
        Map<Long, ReportCount> counts = new HashMap<>();
        documents
                .byIds(ids)
                .forEach(row ->
                        ReportCount.of(row.reports())
                                .ifPresent(count -> counts.put(row.getId(), count)));
        return counts;
    }

    @Override
    public long count() {
        return documents.countShown(clock.instant());
    }

    @Override
    public List<Listed> listed(long fromId, long toId) {
        return documents.listed(fromId, toId, clock.instant());
    }

    @Override
    public SortedMap<Long, Instant> latestChanges(long size) {
        SortedMap<Long, Instant> parts = new TreeMap<>();
        jdbc.sql(
                        """
                        select floor((id - 1) / :size) as part, max(updated_at) from document
                        where gone_at is null or gone_at > :now group by part
                        """)
                .param("size", size)
                .param("now", Utc.column(clock.instant()))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        parts.put(
                                                row.getLong(1),
                                                Utc.instant(
                                                        row.getObject(2, LocalDateTime.class))));
        return parts;
    }

    @Override
    public void keysInForce(String system, Consumer<KeyInForce> each) {
        jdbc.sql(
                        "select external_key, number from document where external_system = :system and standing = :standing")
                .param("system", system)
                .param("standing", Standing.IN_FORCE.name())
                .withFetchSize(Integer.MIN_VALUE)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        each.accept(
                                                new KeyInForce(
                                                        row.getString(1),
                                                        new PublicationNumber(row.getString(2)))));
    }
}
