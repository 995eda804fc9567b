package org.fenghuo.portal.platform;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a square that a phone's camera reads, drawn by the page itself as SVG. */
public final class QrCode {
    /** Without a white edge of this width, in squares, cameras do not find it (ISO/IEC 18004). */
    private static final int EDGE = 4;

    private final io.nayuki.qrcodegen.QrCode code;

    private QrCode(io.nayuki.qrcodegen.QrCode code) {
        this.code = code;
    }

    public static QrCode of(String text) {
        return new QrCode(io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM));
    }

    /** Width and height with its edge, in squares. */
    public int getSize() {
        return code.size + 2 * EDGE;
    }

    /** The dark squares, as {@code d} of an SVG path. */
    public String getPath() {
        return IntStream.range(0, code.size * code.size)
                .filter(i -> code.getModule(i % code.size, i / code.size))
                .mapToObj(
                        i -> "M%d,%dh1v1h-1z".formatted(i % code.size + EDGE, i / code.size + EDGE))
                .collect(Collectors.joining());
    }
}
