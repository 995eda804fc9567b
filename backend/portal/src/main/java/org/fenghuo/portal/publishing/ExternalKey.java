package org.fenghuo.portal.publishing;

/**
 * The identity of a publication at the source it was imported from.
 *
 * @param system such as {@code eu-rasff}, at most 40 characters
 * @param value unique within the system, at most 200 characters
 */
public record ExternalKey(String system, String value) {}
