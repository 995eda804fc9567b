package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one stretch of plain text from left to right: at each place the longest that is known. */
final class Stretch {
    private final Form form;
    private final Names<Meaning> names;
    private final List<Codes.Found> codes;
    private final Leftovers leftovers;
    private final Set<Integer> gaps;
    private final List<Part> parts = new ArrayList<>();

    /** Where in the folded text begins what has not been read yet. */
    private int open;

    private boolean behindName;
    private int wordFrom;
    private int wordTo = -1;

    private Stretch(Form form, Vocabulary vocabulary, Sounds sounds, boolean literally) {
        this.form = form;
        this.names = vocabulary.met(literally);
        this.codes = Codes.in(form.folded(), vocabulary);
        this.gaps = form.gapsBetweenChinese();
        this.leftovers = new Leftovers(form, vocabulary, sounds, literally);
    }

    static List<Part> read(String text, Vocabulary vocabulary, Sounds sounds, boolean literally) {
        return new Stretch(Form.of(text), vocabulary, sounds, literally).read();
    }

    private List<Part> read() {
        int at = 0;
        while (at < form.text().length()) {
            int from = at;
            Codes.Found code = codeAt(form.start(at));
            var found = names.longest(form, at, (meaning, end) -> fits(meaning, from, end));
            if (code != null && (found == null || form.end(found.end()) < code.to())) {
                close(code.from(), true);
                parts.add(new Code(form.written(code.from(), code.to()), code.code()));
                open = code.to();
                behindName = true;
                at = form.place(code.to());
            } else if (found != null) {
                take(from, found);
                at = found.end();
            } else {
                at++;
            }
        }
        close(form.folded().length(), false);
        return parts;
    }

    private Codes.@Nullable Found codeAt(int place) {
        return codes.stream().filter(code -> code.from() == place).findFirst().orElse(null);
    }

    /**
     * A name of one character counts only alone, a name never cuts a code, and where a person put
     * spaces between words it does not join parts of them.
     */
    private boolean fits(Meaning meaning, int from, int end) {
        int first = form.start(from);
        int last = form.end(end);
        boolean tooShort =
                meaning instanceof Meaning.Thing
                        && last - first == 1
                        && Character.isIdeographic(form.folded().charAt(first));
        return !tooShort
                && codes.stream().noneMatch(code -> code.from() < last && last < code.to())
                && (gaps.stream().noneMatch(gap -> first < gap && gap < last)
                        || (isEdge(first) && isEdge(last)));
    }

    private boolean isEdge(int place) {
        String folded = form.folded();
        return place == 0
                || place >= folded.length()
                || gaps.contains(place)
                || !Character.isIdeographic(folded.charAt(place))
                || !Character.isIdeographic(folded.charAt(place - 1));
    }

    private void take(int at, Names.Found<Meaning> found) {
        int from = form.start(at);
        int to = form.end(found.end());
        List<Meaning.Thing> things =
                found.meanings().stream()
                        .filter(Meaning.Thing.class::isInstance)
                        .map(Meaning.Thing.class::cast)
                        .sorted((one, other) -> one.how().compareTo(other.how()))
                        .toList();
        if (!things.isEmpty()) {
            close(from, true);
            How how = things.getFirst().how();
            parts.add(
                    new Named(
                            form.written(from, to),
                            things.stream()
                                    .filter(thing -> thing.how() == how)
                                    .map(Meaning.Thing::concept)
                                    .toList(),
                            how));
        } else if (found.meanings().getFirst() instanceof Meaning.Asking(String kept)) {
            close(from, false);
            keep(from, to, kept);
        } else {
            word(from, to);
        }
        open = to;
        behindName = !things.isEmpty();
    }

    private void keep(int from, int to, @Nullable String kept) {
        int place = kept == null ? -1 : form.folded().indexOf(kept, from);
        if (kept != null && place >= 0 && place < to) {
            parts.add(new Words(form.written(place, place + kept.length()), List.of()));
        }
    }

    /** Words that follow one another are one. */
    private void word(int from, int to) {
        if (wordTo == from && open == from) {
            parts.removeLast();
        } else {
            close(from, false);
            wordFrom = from;
        }
        parts.add(new Words(form.written(wordFrom, to), List.of()));
        wordTo = to;
    }

    private void close(int to, boolean beforeName) {
        if (open < to) {
            parts.addAll(leftovers.parts(open, to, behindName, beforeName));
        }
    }
}
