package org.fenghuo.portal.search;

/** In which order publications are found. */
public enum SearchSort {
    /** By words; without words as {@link #NEWEST}. */
    RELEVANCE,
    /** By first publication here, latest first. */
    NEWEST,
    /** By first publication here, earliest first. */
    OLDEST,
    /** By {@link org.fenghuo.portal.publishing.Publication#publishedOn}, latest first. */
    DATED,
    /** By last public change, latest first. */
    UPDATED
}
