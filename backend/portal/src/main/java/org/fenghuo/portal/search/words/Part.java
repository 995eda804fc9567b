package org.fenghuo.portal.search.words;

/** One thing that a question is about. */
public sealed interface Part permits Named, Words, Phrase, Code {
    /** As the person wrote it. */
    String written();
}
