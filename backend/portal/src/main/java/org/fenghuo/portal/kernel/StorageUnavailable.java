package org.fenghuo.portal.kernel;

/**
 * The database does not answer. For operations to act on; search and cached pages go on without it.
 */
public class StorageUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageUnavailable(Throwable cause) {
        super("storage is unavailable", cause);
    }
}
