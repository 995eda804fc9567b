package org.fenghuo.portal.search.words;

/**
 * What may have been meant. Offered to the person, never put in place of what was written.
 *
 * @param written the slip, as it stands in the question
 * @param meant a name of the thesaurus
 */
public record Correction(String written, String meant) {
    /** The whole question with the slip put right. */
    public String in(String question) {
        int at = question.indexOf(written);
        return at < 0
                ? question
                : question.substring(0, at) + meant + question.substring(at + written.length());
    }
}
