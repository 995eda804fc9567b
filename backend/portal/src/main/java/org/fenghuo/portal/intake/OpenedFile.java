package org.fenghuo.portal.intake;

/** A file that a sender attached, opened for an officer. */
public final class OpenedFile {
    private final String mediaType;
    private final byte[] content;

    OpenedFile(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
