package org.fenghuo.portal.search;

import java.util.List;
import java.util.Set;
import org.fenghuo.portal.kernel.SearchUnavailable;

/**
 * What words the published texts use. Every method throws {@link SearchUnavailable} when the engine
 * does not answer.
 */
interface Vocabulary {
    /** Those of the words that no publication uses, neither written so nor sounding so. */
    Set<String> unheard(List<String> words);

    /** What publications write that sounds the same, the most frequent first. */
    List<String> homophones(String chinese);

    /** Latin words of publications that differ by a letter or two, the most likely first. */
    List<String> similar(String latin);

    /** What begins so, among what a search's filters leave; the most frequent first. */
    List<Suggestion> beginning(String key, SearchQuery among, int limit);

    /** How many each of these searches finds. */
    List<Long> counts(List<SearchQuery> searches);
}
