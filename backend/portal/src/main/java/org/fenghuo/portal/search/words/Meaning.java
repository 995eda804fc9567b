package org.fenghuo.portal.search.words;

import org.jspecify.annotations.Nullable;

/** What a stretch of a question is. */
sealed interface Meaning {
    /** A thing, by a name or by a word of questions. */
    record Thing(Concept concept, How how) implements Meaning {}

    /** A word that is looked for and belongs to no name. */
    record Word() implements Meaning {}

    /** Something that only makes it a question, but for what it may hold. */
    record Asking(@Nullable String kept) implements Meaning {}
}
