package org.fenghuo.portal.intake;

/**
 * A file that lies with a submission.
 *
 * @param size in bytes
 */
public record Attached(long id, String mediaType, int size) {}
