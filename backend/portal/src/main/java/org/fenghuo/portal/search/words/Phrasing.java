package org.fenghuo.portal.search.words;

import java.util.List;
import java.util.Map;

/**
 * How people ask, as {@code schema/search/questions.yaml} tells.
 *
 * @param phrases asked with and not looked for, but for what they hold in brackets
 * @param words looked for, but parts of no name
 * @param edges say nothing at the edges of what is left
 * @param links say nothing alone
 * @param fields names of fields
 * @param units what makes a number one that counts or measures
 */
record Phrasing(
        List<String> phrases,
        List<String> words,
        List<String> edges,
        List<String> links,
        Map<Field, List<String>> fields,
        List<String> units) {}
