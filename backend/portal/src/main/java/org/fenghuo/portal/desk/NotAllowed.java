package org.fenghuo.portal.desk;

/**
 * Somebody asked for a page that is not theirs: they typed its address, for no menu leads there.
 */
final class NotAllowed extends RuntimeException {
    NotAllowed(String page) {
        super(page);
    }
}
