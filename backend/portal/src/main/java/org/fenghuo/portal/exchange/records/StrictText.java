package org.fenghuo.portal.exchange.records;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of one record into text, or says that they are none: nothing is ever replaced by
 * a question mark.
 */
public final class StrictText {
    private StrictText() {}

    /** The text in the first of the encodings that fits. */
    public static Optional<String> of(byte[] bytes, List<Charset> encodings) {
        return encodings.stream().flatMap(encoding -> decode(bytes, encoding).stream()).findFirst();
    }

    public static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decode(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
