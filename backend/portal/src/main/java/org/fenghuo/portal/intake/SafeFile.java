package org.fenghuo.portal.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A file as it may be kept: its type is what its bytes say, a picture is painted anew, so that where
 * and with what it was taken is gone with everything else that is not picture.
 */
record SafeFile(String mediaType, byte[] content) {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    private static final byte[] JPEG_MARK = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};

    /** More than any camera of a phone takes, and 200 MB when painted. */
    private static final long MOST_PIXELS = 50_000_000;

    /** Empty for what is neither JPEG, PNG nor PDF, is broken, or is larger than it seems. */
    static Optional<SafeFile> of(byte[] given) {
        if (begins(given, PDF_MARK)) {
            return Optional.of(new SafeFile(PDF, given));
        }
        if (begins(given, JPEG_MARK)) {
            return painted(given, JPEG, "jpg");
        }
        return begins(given, PNG_MARK) ? painted(given, PNG, "png") : Optional.empty();
    }

    private static Optional<SafeFile> painted(byte[] given, String type, String format) {
        try {
            if (isTooLarge(given)) {
                return Optional.empty();
            }
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(given));
            if (read == null) {
                return Optional.empty();
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            ImageIO.write(onWhite(read), format, written);
            return Optional.of(new SafeFile(type, written.toByteArray()));
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // A reader of pictures gives up in many ways; for the sender they are one: it is broken.
            return Optional.empty();
        }
    }

    private static boolean isTooLarge(byte[] given) throws IOException {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(given))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return true;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage onWhite(BufferedImage read) {
        BufferedImage painted =
                new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.drawImage(read, 0, 0, Color.WHITE, null);
        brush.dispose();
        return painted;
    }

    private static boolean begins(byte[] given, byte[] mark) {
        return given.length >= mark.length
                && Arrays.equals(given, 0, mark.length, mark, 0, mark.length);
    }
}
