package org.fenghuo.portal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenghuo.portal.search.words.Correction;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Question;
import org.fenghuo.portal.search.words.Spelling;
import org.fenghuo.portal.search.words.Words;
import org.springframework.stereotype.Component;

/**
 * What somebody may have meant who wrote words that nobody uses. Offered, never put in their place.
 */
@Component
class Slips {
    private static final int MOST_OFFERS = 3;

    /** A name of a thing says less where it is the fourth unknown word of a sentence. */
    private static final int MOST_UNKNOWN = 3;

    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Spelling spelling;
    private final Vocabulary vocabulary;

    Slips(Spelling spelling, Vocabulary vocabulary) {
        this.spelling = spelling;
        this.vocabulary = vocabulary;
    }

    /**
     * Whole texts that say something else instead, the most likely first.
     *
     * @param found how many the text finds as it is
     */
    List<String> meant(SearchQuery query, long found) {
        String text = query.text();
        if (text == null) {
            return List.of();
        }
        List<Words> words = words(query);
        Set<Words> unheard = found == 0 ? Set.copyOf(words) : vocabulary.unheard(words);
        List<List<Correction>> corrections =
                words.stream()
                        .filter(unheard::contains)
                        .limit(MOST_UNKNOWN)
                        .map(this::corrections)
                        .filter(offers -> !offers.isEmpty())
                        .toList();
        boolean isUnknown = !unheard.isEmpty() || isPartlyUnread(text, query.question());
        return texts(text, isUnknown ? spelling.didYouMean(text) : Optional.empty(), corrections);
    }

    /** Whether letters were left over beside what was understood: 牙 of 黄豆牙. */
    private static boolean isPartlyUnread(String text, Question question) {
        String rest = text;
        for (Part part : question.parts()) {
            rest = rest.replace(part.written(), "");
        }
        return question.fields().isEmpty()
                && question.without().isEmpty()
                && rest.codePoints().anyMatch(Character::isLetter);
    }

    private static List<Words> words(SearchQuery query) {
        return query.question().parts().stream()
                .<Words>mapMulti((part, next) -> {
                    if (part instanceof Words words) {
                        next.accept(words);
                    }
                })
                .toList();
    }

    private List<Correction> corrections(Words words) {
        List<Correction> known = spelling.corrections(words);
        return known.isEmpty()
                ? Stream.concat(homophones(words.written()), similar(words.written())).toList()
                : known;
    }

    private Stream<Correction> homophones(String written) {
        return hasHan(written)
                ? vocabulary.homophones(written).stream()
                        .filter(meant -> !meant.equals(written))
                        .map(meant -> new Correction(written, meant))
                : Stream.empty();
    }

    private Stream<Correction> similar(String written) {
        return GAP.splitAsStream(written)
                .filter(word -> !hasHan(word))
                .flatMap(word ->
                        vocabulary.similar(word).stream()
                                .map(meant -> new Correction(word, meant)));
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /**
     * All that is likely put right first, then the best of each word together, then the next best
     * of each that has more.
     */
    private static List<String> texts(
            String text, Optional<String> likeliest, List<List<Correction>> corrections) {
        Set<String> texts = new LinkedHashSet<>();
        likeliest.ifPresent(texts::add);
        for (int rank = 0; rank < MOST_OFFERS; rank++) {
            String meant = text;
            for (List<Correction> offers : corrections) {
                meant = offers.get(Math.min(rank, offers.size() - 1)).in(meant);
            }
            texts.add(meant);
        }
        texts.remove(text);
        return texts.stream().limit(MOST_OFFERS).toList();
    }
}
