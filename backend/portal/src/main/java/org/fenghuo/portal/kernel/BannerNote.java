package org.fenghuo.portal.kernel;

import java.util.List;

/** Something that the person who starts the portal has to read once it is ready. */
public interface BannerNote {
    /** What to say now; empty when there is nothing. */
    List<Sentence> sentences();

    /**
     * A sentence of the messages.
     *
     * @param key such as {@code banner.agency-key}
     * @param args what belongs in its places
     */
    record Sentence(String key, List<String> args) {
        public Sentence {
            args = List.copyOf(args);
        }
    }
}
