package org.fenghuo.portal.search;

import java.util.List;
import java.util.Set;
import org.fenghuo.portal.kernel.SearchUnavailable;
import org.fenghuo.portal.search.words.Words;

/**
 * What words the published texts use. Every method throws {@link SearchUnavailable} when the engine
 * does not answer.
 */
public interface Vocabulary {
    /**
     * Those that hardly any publication uses, neither written so nor, for Latin letters, sounding
     * so.
     */
    Set<Words> unheard(List<Words> words);

    /**
     * What publications write that sounds as these Chinese characters do, the most frequent first.
     */
    List<String> homophones(String chinese);

    /** Words of publications that differ by a letter or two; none for a word they use. */
    List<String> similar(String latin);

    /**
     * What begins with one of these keys, among what a search's filters leave; the most frequent
     * first.
     */
    List<Suggestion> beginning(Set<String> keys, SearchQuery among, int limit);

    /** How many each of these searches finds. */
    List<Long> counts(List<SearchQuery> searches);
}
