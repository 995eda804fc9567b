package org.fenghuo.portal.publishing;

/**
 * Batches or vehicle numbers from the first to the last, both inclusive, compared as the maker
 * counts them.
 */
public record SpanOfCodes(String first, String last) {}
