package org.fenghuo.portal.intake;

/** A file that lies with a submission; without its name, which is never kept. */
public record Attached(long id, String mediaType, int sizeBytes, AttachmentState state) {}
