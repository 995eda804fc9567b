package org.fenghuo.portal.intake;

import java.nio.ByteBuffer;

/** Which key of the set sealed a text: Tink writes it before the text, after a byte 1. */
record KeyId(int id) {
    private static final int LENGTH = 5;

    /** Of a text that was sealed. */
    static KeyId of(byte[] sealed) {
        return new KeyId(sealed.length < LENGTH ? 0 : ByteBuffer.wrap(sealed, 1, 4).getInt());
    }

    /** With what each text begins that this key seals. */
    byte[] prefix() {
        return ByteBuffer.allocate(LENGTH).put((byte) 1).putInt(id).array();
    }

    @Override
    public String toString() {
        return "%08x".formatted(id);
    }
}
