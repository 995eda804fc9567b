package org.fenghuo.portal.search;

/** In which order publications are found. */
public enum SearchSort {
    /** By words; without words as {@link #NEWEST}. */
    RELEVANCE,
    /** By first publication here, latest first. */
    NEWEST,
    /** By first publication here, earliest first. */
    OLDEST,
    /** By last public change, latest first. */
    UPDATED
}
