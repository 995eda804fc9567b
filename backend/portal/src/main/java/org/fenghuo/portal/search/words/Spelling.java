package org.fenghuo.portal.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds names that somebody may have meant: slips of the hand in Latin letters and in pinyin,
 * Chinese characters that sound or look alike, missing, doubled or swapped ones. It only offers.
 * Codes are exact and never corrected, nor is what stands in quotes.
 */
@Component
public class Spelling {
    private static final int MOST_OFFERS = 3;

    private final Vocabulary vocabulary;
    private final LatinSlips latin;
    private final ChineseSlips chinese;

    public Spelling(Thesaurus thesaurus, QuestionReader reader) {
        vocabulary = reader.vocabulary();
        latin = new LatinSlips(thesaurus, vocabulary);
        chinese = new ChineseSlips(thesaurus);
    }

    /** Names of which words, or some of them, may be a slip: the likeliest first, at most three. */
    public List<Correction> corrections(Words words) {
        Form form = Form.of(words.written());
        List<Correction> corrections = new ArrayList<>();
        slips(form)
                .map(slip -> correction(form, slip))
                .distinct()
                .limit(MOST_OFFERS)
                .forEach(corrections::add);
        return corrections;
    }

    /** The whole question with every slip put right that is likely one; empty without any. */
    public Optional<String> didYouMean(String question) {
        String readable = QuestionReader.readable(question);
        String meant = readable;
        for (Pieces.Piece piece : Pieces.of(readable, vocabulary)) {
            if (!piece.quoted() && piece.field() == null) {
                Form form = Form.of(piece.text());
                for (Slip slip : likeliest(form)) {
                    meant = correction(form, slip).in(meant);
                }
            }
        }
        return meant.equals(readable) ? Optional.empty() : Optional.of(meant);
    }

    private List<Slip> likeliest(Form form) {
        List<Slip> likeliest = new ArrayList<>();
        slips(form)
                .filter(slip -> likeliest.stream().noneMatch(slip::overlaps))
                .limit(MOST_OFFERS)
                .forEach(likeliest::add);
        return likeliest;
    }

    private Stream<Slip> slips(Form form) {
        Understood understood = Understood.of(form, vocabulary);
        return Stream.concat(
                        latin.in(form.folded(), understood).stream(),
                        chinese.in(form.folded(), understood).stream())
                .sorted(Slip.BEST_FIRST);
    }

    private static Correction correction(Form form, Slip slip) {
        return new Correction(form.written(slip.from(), slip.to()), slip.meant());
    }
}
