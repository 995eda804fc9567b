package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a question apart at its signs: quotes, {@code -word}, {@code field:value}. What is not well
 * formed is plain text.
 */
final class Pieces {

    /**
     * One piece.
     *
     * @param text without its signs
     * @param field before a colon
     */
    record Piece(String text, boolean quoted, boolean without, @Nullable String field) {}

    private static final String QUOTE = "[\"“”＂„「」『』]";
    private static final String QUOTED = QUOTE + "([^\"“”＂„「」『』]*+)" + QUOTE;
    private static final String GAP = "\\s,，;；、";
    private static final String MINUS = "[-－−]";

    /** At the beginning or behind a gap; within a word a hyphen is a hyphen. */
    private static final String BEHIND_GAP = "(?<![^" + GAP + "])";

    private static final String NAMED =
            "(?<![\\p{L}\\p{N}])(?<field>\\p{L}{1,20}+)[:：](?:"
                    + QUOTED.replace("(", "(?<quotedValue>")
                    + "|(?<value>[^"
                    + GAP
                    + "\"“”＂„「」『』]++))";

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?<minus>"
                            + BEHIND_GAP
                            + MINUS
                            + ")?+(?:"
                            + QUOTED.replace("(", "(?<phrase>")
                            + "|"
                            + NAMED
                            + "|(?<="
                            + BEHIND_GAP
                            + MINUS
                            + ")(?<word>[^-－−"
                            + GAP
                            + "\"“”＂„「」『』]["
                            + "^"
                            + GAP
                            + "\"“”＂„「」『』]*+))");

    private Pieces() {}

    /** Pieces in the order of writing. */
    static List<Piece> of(String question, Vocabulary vocabulary) {
        List<Piece> pieces = new ArrayList<>();
        Matcher signed = SIGNED.matcher(question);
        int plain = 0;
        while (signed.find()) {
            boolean without = signed.group("minus") != null;
            if (!without && isMalformed(signed, vocabulary)) {
                continue;
            }
            addPlain(pieces, question.substring(plain, signed.start()));
            pieces.add(piece(signed, without));
            plain = signed.end();
        }
        addPlain(pieces, question.substring(plain));
        return pieces;
    }

    private static boolean isMalformed(Matcher signed, Vocabulary vocabulary) {
        String quoted = signed.group("quotedValue");
        return signed.group("field") != null
                && (vocabulary.field(signed.group("field")).isEmpty()
                        || (quoted != null && quoted.isBlank()));
    }

    private static Piece piece(Matcher signed, boolean without) {
        String phrase = signed.group("phrase");
        if (phrase != null) {
            return new Piece(phrase.strip(), true, without, null);
        }
        String field = signed.group("field");
        if (field == null) {
            return new Piece(signed.group("word"), false, without, null);
        }
        String quoted = signed.group("quotedValue");
        String value = quoted == null ? signed.group("value") : quoted.strip();
        return new Piece(value, quoted != null, without, field);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isBlank()) {
            pieces.add(new Piece(text, false, false, null));
        }
    }
}
