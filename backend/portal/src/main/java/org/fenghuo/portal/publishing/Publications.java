package org.fenghuo.portal.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Level;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Publications as they stand. Reads only; what may no longer be shown never leaves as a
 * publication.
 */
public interface Publications {
    /** The current edition. */
    Lookup byNumber(PublicationNumber number);

    /**
     * An earlier wording, with the head of today; {@link Lookup.Absent} when there is no such
     * edition.
     */
    Lookup edition(PublicationNumber number, int edition);

    /** What is in force, newest first, after {@code after} (exclusive). */
    List<Publication> latest(Set<Kind> kinds, Set<Level> levels, @Nullable Place after, int limit);

    /**
     * Where publications stand in the order of their last change, latest first, shown or not.
     *
     * @param step which part of that order
     */
    List<Place> byLastChange(Changed changed, Step step);

    /**
     * The live state of documents, for those who derive something from it. Unknown ids are left
     * out.
     */
    List<Snapshot> snapshots(Collection<Long> ids);

    /**
     * The live state of the next documents after an id, in the order of ids: everything, in pages.
     */
    List<Snapshot> snapshotsAfter(long id, int limit);

    /** Wordings by edition; unknown ones are left out. */
    Map<EditionRef, Wording> wordings(Collection<EditionRef> refs);

    /**
     * Ids and numbers of what an import of {@code system} published and that is still in force.
     *
     * @param each called with every key's value and number, streaming
     */
    void keysInForce(String system, Consumer<KeyInForce> each);

    /** Where documents came from; unknown ids are left out. */
    Map<Long, Origin> origins(Collection<Long> ids);

    /** How many reports of consumers led to documents; those to which none did are left out. */
    Map<Long, ReportCount> reportCounts(Collection<Long> ids);

    /** How many may be shown. */
    long count();

    /** Numbers and last changes of what may be shown, with ids in a range. */
    List<Listed> listed(long fromId, long toId);

    /**
     * When the last of what may be shown changed, by parts of ids in a row.
     *
     * @param size of a part; part 0 begins with id 1. A part of which nothing is shown is left out
     */
    SortedMap<Long, Instant> latestChanges(long size);

    /** When it changed last and what it is called. */
    record Listed(PublicationNumber number, Instant updatedAt) {}

    /**
     * Which publications.
     *
     * @param kinds any of these; all when empty
     * @param levels any of these; all when empty
     * @param goneSince of what may no longer be shown only what is gone since then
     */
    record Changed(Set<Kind> kinds, Set<Level> levels, Instant goneSince) {
        public Changed {
            kinds = Set.copyOf(kinds);
            levels = Set.copyOf(levels);
        }
    }

    /**
     * A step along an order.
     *
     * @param from where to go on, exclusive; null at the edge
     * @param backward against the order
     */
    record Step(@Nullable Place from, boolean backward, int limit) {}

    /** One edition of one document. */
    record EditionRef(long document, int edition) {}

    /** A key with the publication it belongs to. */
    record KeyInForce(String key, PublicationNumber number) {}
}
