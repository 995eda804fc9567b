package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenghuo.analysis.Syllables;

/**
 * Reads what no name covers: Latin letters that are the sound of a Chinese name, words, and what
 * says nothing.
 */
final class Leftovers {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<measure>\\d++(?:[.,]\\d++)*+ ?(?:[a-zμ]{1,4}(?:/[a-zμ]{1,5})?|%|℃)(?![a-z0-9]))"
                            + "|(?<latin>[a-z0-9]++(?:[-.,'’+][a-z0-9]++)*+)"
                            + "(?![\\p{L}\\p{M}&&[^a-z]])"
                            + "|(?<other>[\\p{L}\\p{M}\\p{N}་༌&&[^a-z]]++(?:[a-z]++(?=[\\p{L}&&[^a-z]]))?+)"
                            + "|[a-z0-9]++");

    private static final Pattern LETTERS = Pattern.compile("[-a-z'’]+|(?:[a-z]{1,6}[0-5])+");
    private static final int LONGEST_NAME_IN_WORDS = 8;

    private final Form form;
    private final Vocabulary vocabulary;
    private final Sounds sounds;
    private final boolean literally;
    private final Set<Integer> gaps;

    /** A word by its place in the folded text. */
    private record Token(int from, int to, String text, boolean latin) {}

    Leftovers(Form form, Vocabulary vocabulary, Sounds sounds, boolean literally) {
        this.form = form;
        this.vocabulary = vocabulary;
        this.sounds = sounds;
        this.literally = literally;
        this.gaps = form.gapsBetweenChinese();
    }

    /** The parts between two places of the folded text; {@code bound} if a name stands beside. */
    List<Part> parts(int from, int to, boolean boundBefore, boolean boundBehind) {
        List<Part> parts = new ArrayList<>();
        List<Token> tokens = tokens(from, to);
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.latin()) {
                int end = endOfLatin(tokens, at);
                latin(tokens.subList(at, end), parts);
                at = end;
            } else {
                boolean bound =
                        (boundBefore && token.from() == from) || (boundBehind && token.to() == to);
                other(token, bound, parts);
                at++;
            }
        }
        return parts;
    }

    private List<Token> tokens(int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(form.folded()).region(from, to);
        while (matcher.find()) {
            boolean latin =
                    matcher.group("latin") != null && LETTERS.matcher(matcher.group()).matches();
            tokens.add(new Token(matcher.start(), matcher.end(), matcher.group(), latin));
        }
        return tokens;
    }

    private static int endOfLatin(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size() && tokens.get(end).latin()) {
            end++;
        }
        return end;
    }

    /** Names by their sound, of as many words as possible; then words. */
    private void latin(List<Token> tokens, List<Part> parts) {
        int at = 0;
        while (at < tokens.size()) {
            int end = Math.min(tokens.size(), at + LONGEST_NAME_IN_WORDS);
            while (end > at && named(tokens.subList(at, end)).isEmpty()) {
                end--;
            }
            if (end > at) {
                List<Token> name = tokens.subList(at, end);
                parts.add(new Named(written(name), named(name), How.PINYIN));
                at = end;
            } else {
                at = words(tokens, at, parts);
            }
        }
    }

    private List<Concept> named(List<Token> tokens) {
        return literally ? List.of() : sounds.pinyin(joined(tokens));
    }

    /** A run of words that are pinyin, or of words that are not; nothing for a word that joins. */
    private int words(List<Token> tokens, int at, List<Part> parts) {
        if (vocabulary.isLink(tokens.get(at).text())) {
            return at + 1;
        }
        boolean pinyin = isPinyin(tokens.get(at));
        int end = at + 1;
        while (end < tokens.size() && goesOn(tokens.get(end), pinyin)) {
            end++;
        }
        List<Token> run = tokens.subList(at, end);
        parts.add(new Words(written(run), pinyin ? Syllables.split(joined(run)) : List.of()));
        return end;
    }

    private boolean goesOn(Token token, boolean pinyin) {
        return !vocabulary.isLink(token.text())
                && isPinyin(token) == pinyin
                && named(List.of(token)).isEmpty();
    }

    private boolean isPinyin(Token token) {
        return !Syllables.split(joined(List.of(token))).isEmpty();
    }

    private static String joined(List<Token> tokens) {
        return String.join("", tokens.stream().map(Token::text).toList()).replace("-", "");
    }

    private String written(List<Token> tokens) {
        return form.written(tokens.getFirst().from(), tokens.getLast().to());
    }

    private void other(Token token, boolean bound, List<Part> parts) {
        int from = token.from();
        for (int gap : cuts(token)) {
            piece(from, gap, bound, parts);
            from = gap;
        }
        piece(from, token.to(), bound, parts);
    }

    /** Where a person put spaces, unless it was between single characters only. */
    private List<Integer> cuts(Token token) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = token.from() + 1; at < token.to(); at++) {
            if (gaps.contains(at)) {
                cuts.add(at);
            }
        }
        return cuts.size() == token.text().length() - 1 ? List.of() : cuts;
    }

    private void piece(int from, int to, boolean bound, List<Part> parts) {
        String text = form.folded().substring(from, to);
        String bare = vocabulary.withoutEdges(text);
        if (bare.isEmpty() || vocabulary.isLink(bare)) {
            return;
        }
        int begin = from + text.indexOf(bare);
        String written = form.written(begin, begin + bare.length());
        var thing = literally ? null : vocabulary.named(bare);
        if (thing != null) {
            parts.add(new Named(written, List.of(thing.concept()), thing.how()));
        } else if (bare.length() > 1 || !bound) {
            parts.add(new Words(written, List.of()));
        }
    }
}
