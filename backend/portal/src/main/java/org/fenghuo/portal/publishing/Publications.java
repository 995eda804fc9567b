package org.fenghuo.portal.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** One edition of one document. */
    record EditionRef(long document, int edition) {}

    /** A key with the publication it belongs to. */
    record KeyInForce(String key, PublicationNumber number) {}
}
