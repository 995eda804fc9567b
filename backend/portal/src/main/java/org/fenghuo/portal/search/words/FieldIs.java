package org.fenghuo.portal.search.words;

/**
 * One field has to have a value.
 *
 * @param value as the person wrote it
 */
public record FieldIs(Field field, String value) {}
