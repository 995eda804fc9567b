package org.fenghuo.portal.exchange.mapping;

/**
 * A mapping file does not say what it must. Whoever wrote it has to act; the sentence names file
 * and place.
 */
public class BrokenMapping extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenMapping(String file, String place, String sentence) {
        super("mapping " + file + (place.isEmpty() ? "" : ", at " + place) + ": " + sentence);
    }
}
