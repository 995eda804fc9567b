package org.fenghuo.portal.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.search.words.Correction;
import org.fenghuo.portal.search.words.Spelling;
import org.fenghuo.portal.search.words.Words;
import org.springframework.stereotype.Component;

/** What a reader may be about to type: things, firms and numbers that publications name. */
@Component
class Suggestions {
    private static final int MOST = 20;
    private static final int LONGEST_PREFIX = 100;

    /** One thing has several entries: as it is written, by its sound, by its initials. */
    private static final int ENTRIES_OF_ONE = 3;

    /** What everybody begins with is asked all the time; so late may a suggestion be. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final int MOST_KEPT = 10_000;

    private final Vocabulary vocabulary;
    private final Spelling spelling;
    private final Cache<Typed, List<Suggestion>> kept;

    Suggestions(Vocabulary vocabulary, Spelling spelling, Clock clock) {
        this.vocabulary = vocabulary;
        this.spelling = spelling;
        this.kept =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfterWrite(KEPT)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /**
     * @param among a search whose filters hold
     */
    private record Typed(String prefix, int first, SearchQuery among) {}

    /**
     * What begins so; where nothing does, what may have been meant.
     *
     * @param among a search whose filters hold here too
     */
    List<Suggestion> of(String prefix, int first, SearchQuery among) {
        if (first < 0 || first > MOST) {
            throw new InvalidInput(Problem.of("first", "paging-size", MOST));
        }
        if (prefix.length() > LONGEST_PREFIX) {
            throw new InvalidInput(Problem.of("prefix", "too-long", LONGEST_PREFIX));
        }
        if (Folding.fold(prefix).isEmpty() || first == 0) {
            return List.of();
        }
        return kept.get(new Typed(prefix, first, among), this::found);
    }

    private List<Suggestion> found(Typed typed) {
        List<Suggestion> beginning = beginning(typed.prefix(), typed.first(), typed.among());
        return beginning.isEmpty()
                ? spelling.corrections(new Words(typed.prefix().strip(), List.of())).stream()
                        .map(Correction::meant)
                        .flatMap(meant -> beginning(meant, 1, typed.among()).stream())
                        .distinct()
                        .limit(typed.first())
                        .toList()
                : beginning;
    }

    private List<Suggestion> beginning(String prefix, int first, SearchQuery among) {
        Map<String, Suggestion> byText = new LinkedHashMap<>();
        vocabulary
                .beginning(keys(prefix), among, first * ENTRIES_OF_ONE)
                .forEach(found -> byText.putIfAbsent(Folding.fold(found.text()), found));
        return byText.values().stream().limit(first).toList();
    }

    /** As texts are compared, and as codes and pinyin are: without what parts them. */
    private static Set<String> keys(String prefix) {
        return Stream.of(Folding.fold(prefix), Folding.code(prefix))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
