package org.fenghuo.portal.intake;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, by the tag Orientation (0x0112, 1 to 8) of EXIF in a JPEG: a picture that
 * is painted anew loses the tag and has to stand upright by itself.
 */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int MOST = 8;
    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0x45786966;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final short TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Orientation() {}

    /** Upright where the file does not say, or says nonsense. */
    static int of(byte[] jpeg) {
        try {
            return ofSegments(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException e) {
            // A length or an offset that leads out of the file.
            return UPRIGHT;
        }
    }

    /**
     * Turns and mirrors what lies as the camera saw it.
     *
     * @param width before it is turned, in pixels
     * @param height likewise
     */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Whether width and height change places. */
    static boolean liesOnItsSide(int orientation) {
        return orientation > 4;
    }

    private static int ofSegments(ByteBuffer jpeg) {
        int at = 2;
        while (unsigned(jpeg, at) == MARKER && unsigned(jpeg, at + 1) != START_OF_SCAN) {
            int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
            if (unsigned(jpeg, at + 1) == APP1 && jpeg.getInt(at + 4) == EXIF) {
                return ofTiff(jpeg.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int ofTiff(ByteBuffer tiff) {
        tiff.order(
                tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if (tiff.getShort(entry) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }
}
