package org.fenghuo.portal.search.words;

/**
 * A number of a publication, an enterprise, a product or a batch.
 *
 * @param code without separators and capitals, as codes are compared
 */
public record Code(String written, String code) implements Part {}
