package org.fenghuo.portal.exchange.mapping;

import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;

/** What a row comes to. */
public sealed interface Translation {
    /**
     * A draft with a key.
     *
     * @param order by which it is newer or older than another; empty where nothing says
     */
    record Translated(Draft draft, ExternalKey key, String order) implements Translation {}

    /**
     * It cannot be taken over.
     *
     * @param key whose row it is, where that much can be read: it is still listed by its source
     */
    record Refused(Optional<ExternalKey> key, List<Problem> problems) implements Translation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
