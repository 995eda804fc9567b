package org.fenghuo.portal.kernel;

/**
 * Search does not answer. For operations to act on; publishing, pages and complaints go on without
 * it.
 */
public class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(Throwable cause) {
        super("search is unavailable", cause);
    }
}
