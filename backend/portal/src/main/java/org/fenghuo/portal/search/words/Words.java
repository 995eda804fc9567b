package org.fenghuo.portal.search.words;

import java.util.List;

/**
 * Words that name nothing the thesaurus knows.
 *
 * @param syllables ways to read them as pinyin; empty where they are not
 */
public record Words(String written, List<List<String>> syllables) implements Part {
    public Words {
        syllables = List.copyOf(syllables);
    }
}
