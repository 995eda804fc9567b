package org.fenghuo.portal.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenghuo.portal.kernel.SearchUnavailable;

/**
 * The indexes as the projection sees them. Every method throws {@link SearchUnavailable} when the
 * engine does not answer.
 */
public interface IndexStore {
    /** Makes an empty index by the definition. */
    void create(String index, String definition, String epoch);

    void delete(String index);

    /** The names of all indexes that begin with a prefix. */
    Set<String> names(String prefix);

    /** The index behind an alias. */
    Optional<String> behind(String alias);

    /** Lets the alias point to this index alone, in one step. */
    void point(String alias, String index);

    /** Which journal an index was filled from; empty when there is no such index. */
    Optional<String> epochOf(String index);

    /**
     * Writes documents with their last sequence number as version: whatever is newer there stays.
     *
     * @return what the index refused, by document: the reason
     */
    Map<Long, String> write(String index, Collection<SearchDocument> documents);

    /** Removes documents, by id and version. */
    void remove(String index, Map<Long, Long> versionById);

    /** Makes what was written findable. */
    void refresh(String index);

    /**
     * Documents after an id in the order of ids, for a comparison: id, last sequence number and
     * stored JSON.
     */
    List<Stored> after(String index, long id, int limit);

    /** Ids of tombstones whose time was over before a moment, in microseconds. */
    List<Long> goneBefore(String index, long micros, int limit);

    /** What is in the index of one publication; {@code json} is empty for a tombstone. */
    record Stored(long id, long lastSeq, String json) {}
}
