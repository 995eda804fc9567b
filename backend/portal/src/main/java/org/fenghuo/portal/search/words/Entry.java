package org.fenghuo.portal.search.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept as it stands in a file of the thesaurus.
 *
 * @param code list and id of the entry of a code list that is the same thing, such as {@code
 *     categories/goji}: its names are joined to those written here
 * @param pinyin readings of the Chinese names that their characters do not tell
 */
record Entry(
        @Nullable String id,
        @Nullable String code,
        List<String> zh,
        List<String> en,
        List<String> latin,
        List<String> trade,
        List<String> asked,
        List<String> broader,
        List<String> pinyin) {}
