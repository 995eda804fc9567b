package org.fenghuo.portal.search.words;

/** What stood in quotes: exactly this, without other names. */
public record Phrase(String written) implements Part {}
