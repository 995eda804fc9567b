package org.fenghuo.portal.check;

import java.util.HashSet;
import java.util.Set;

/**
 * Compares names in words. Names are written in many ways, so agreement is a hint and never an
 * identity ({@link Verdict}).
 */
final class Names {
    /** Of the pairs of characters of the shorter name, this many must be in the longer one. */
    private static final double ENOUGH = 0.6;

    private static final int PAIR = 2;
    private static final int SHORTEST_PART = 4;

    private Names() {}

    /** Whether they are the same but for case, width, spaces and punctuation. */
    static boolean same(String one, String other) {
        return Codes.folded(one).equals(Codes.folded(other));
    }

    /** Whether one brand is written as the other, or beside another language of it. */
    static boolean brands(String one, String other) {
        return contains(Codes.folded(one), Codes.folded(other), PAIR);
    }

    /** Whether one firm's name is the other's, or its short form. */
    static boolean firms(String one, String other) {
        return contains(Codes.folded(one), Codes.folded(other), SHORTEST_PART);
    }

    /** Whether two names may well mean one product. */
    static boolean products(String one, String other) {
        String mine = Codes.folded(one);
        String theirs = Codes.folded(other);
        return contains(mine, theirs, PAIR) || overlap(pairs(mine), pairs(theirs)) >= ENOUGH;
    }

    private static boolean contains(String one, String other, int shortest) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= shortest
                        && (one.contains(other) || other.contains(one)));
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) common.size() / smaller;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + PAIR <= text.length(); i++) {
            pairs.add(text.substring(i, i + PAIR));
        }
        return pairs;
    }
}
