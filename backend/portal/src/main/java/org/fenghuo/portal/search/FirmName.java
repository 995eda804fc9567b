package org.fenghuo.portal.search;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Wording;

/** A firm's name says little of what is wrong: 海产品经营部 sells clams, Fulton Seafood catfish. */
final class FirmName {
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)(?:[ ,]+(?:inc|llc|ltd|co|corp|corporation|company)\\b\\.?)+$");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private FirmName() {}

    /** The title, without the firms that it names. */
    static String without(String title, Wording wording) {
        String rest = title;
        for (Enterprise enterprise : wording.enterprises()) {
            rest = without(rest, enterprise.name());
        }
        return rest;
    }

    /** Titles write it with other signs and capitals, and leave out its legal form. */
    private static String without(String title, String firm) {
        String words =
                NO_WORD.splitAsStream(LEGAL_FORM.matcher(firm).replaceFirst(""))
                        .filter(word -> !word.isEmpty())
                        .map(Pattern::quote)
                        .collect(joining(NO_WORD.pattern().replace('+', '*')));
        return words.isEmpty()
                ? title
                : Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(title)
                        .replaceAll(" ");
    }
}
