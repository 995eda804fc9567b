package org.fenghuo.portal.search.words;

import java.util.BitSet;

/** Which places of a folded text need no correction: names that texts use, known words, codes. */
final class Understood {
    private final BitSet places = new BitSet();
    private final BitSet starts = new BitSet();

    private Understood() {}

    static Understood of(Form form, Vocabulary vocabulary) {
        Understood understood = new Understood();
        Codes.in(form.folded(), vocabulary).forEach(code -> understood.add(code.from(), code.to()));
        int at = 0;
        while (at < form.text().length()) {
            var found = vocabulary.met(false).longest(form, at, (meaning, end) -> isSure(meaning));
            if (found == null || form.end(found.end()) - form.start(at) < 2) {
                at++;
            } else {
                understood.add(form.start(at), form.end(found.end()));
                at = found.end();
            }
        }
        return understood;
    }

    private static boolean isSure(Meaning meaning) {
        return !(meaning instanceof Meaning.Thing thing) || thing.how() == How.NAME;
    }

    private void add(int from, int to) {
        places.set(from, to);
        starts.set(from);
    }

    /** Whether a stretch begins or ends amid something understood. */
    boolean isCut(int from, int to) {
        return isAmid(from) || isAmid(to);
    }

    private boolean isAmid(int place) {
        return place > 0 && places.get(place) && places.get(place - 1) && !starts.get(place);
    }

    boolean all(int from, int to) {
        return places.nextClearBit(from) >= to;
    }

    boolean none(int from, int to) {
        int next = places.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
