package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fenghuo.analysis.Folding;
import org.fenghuo.analysis.Syllables;
import org.fenghuo.portal.reference.Reference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes apart what somebody typed: things, words, codes, phrases in quotes, what is not wanted, and
 * {@code field:value}. Every text is a question: what is malformed is words.
 */
@Component
public class QuestionReader {
    private static final int LONGEST_QUESTION = 500;

    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,6}");

    /** Control characters, directions, halves of characters. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

    private final Vocabulary vocabulary;
    private final Sounds sounds;

    /** With the phrasing on the class path. */
    @Autowired
    public QuestionReader(Thesaurus thesaurus, Reference reference) {
        this(thesaurus, reference, new WordFiles());
    }

    QuestionReader(Thesaurus thesaurus, Reference reference, WordFiles files) {
        vocabulary = new Vocabulary(thesaurus, files.phrasing());
        sounds = new Sounds(thesaurus, reference);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether they are nothing but words that people add to whatever they look for: 超标, 召回. */
    public boolean isUsual(Words words) {
        return vocabulary.isOfWords(Form.of(words.written()));
    }

    /** With all that the thesaurus knows. */
    public Question read(String text) {
        return read(text, false);
    }

    /** As it is written: no other names for anything. */
    public Question readLiterally(String text) {
        return read(text, true);
    }

    private Question read(String text, boolean literally) {
        String readable = readable(text);
        List<Concept> initials = literally ? List.of() : initials(readable);
        if (!initials.isEmpty()) {
            return just(new Named(readable, initials, How.INITIALS));
        }
        List<Part> parts = new ArrayList<>();
        List<Part> without = new ArrayList<>();
        List<FieldIs> fields = new ArrayList<>();
        for (Pieces.Piece piece : Pieces.of(readable, vocabulary)) {
            if (piece.without()) {
                unwanted(piece, literally, without);
            } else if (piece.field() != null) {
                vocabulary
                        .field(piece.field())
                        .ifPresent(field -> fields.add(new FieldIs(field, piece.text())));
            } else if (!piece.quoted()) {
                parts.addAll(Stretch.read(piece.text(), vocabulary, sounds, literally));
            } else if (isWord(piece.text())) {
                parts.add(new Phrase(piece.text()));
            }
        }
        boolean nothing = parts.isEmpty() && without.isEmpty() && fields.isEmpty();
        return nothing && isWord(readable)
                ? just(new Words(readable, Syllables.split(Folding.fold(readable))))
                : new Question(parts, without, fields);
    }

    private static Question just(Part part) {
        return new Question(List.of(part), List.of(), List.of());
    }

    private List<Concept> initials(String text) {
        String letters = text.toLowerCase(Locale.ROOT);
        boolean taken =
                !INITIALS.matcher(letters).matches()
                        || vocabulary.isKnown(letters)
                        || !sounds.pinyin(letters).isEmpty();
        return taken ? List.of() : sounds.initials(letters);
    }

    /** One thing that is not wanted; several words are not wanted together only. */
    private void unwanted(Pieces.Piece piece, boolean literally, List<Part> without) {
        if (!isWord(piece.text())) {
            return;
        }
        List<Part> parts = Stretch.read(piece.text(), vocabulary, sounds, literally);
        if (piece.quoted()) {
            without.add(new Phrase(piece.text()));
        } else {
            without.add(parts.size() == 1 ? parts.getFirst() : new Words(piece.text(), List.of()));
        }
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static String readable(String text) {
        int end = Math.min(text.length(), LONGEST_QUESTION);
        return UNREADABLE.matcher(text.substring(0, end)).replaceAll(" ").strip();
    }
}
