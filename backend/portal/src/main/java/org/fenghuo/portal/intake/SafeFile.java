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
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A file as it may be kept: its type is what its bytes say, a picture is painted anew and upright,
 * so that where and with what it was taken is gone with everything else that is not picture.
 */
final class SafeFile {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    private static final byte[] JPEG_MARK = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};

    /** More than any camera of a phone takes. Read one in four where it is more than 12 million. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final long MANY_PIXELS = 12_000_000;

    /** A reader keeps whole rows: one of 50 million pixels would be 400 MB. */
    private static final int LONGEST_SIDE = 20_000;

    /** A painted picture takes 40 MB: one after the other. */
    private static final Semaphore BRUSH = new Semaphore(1);

    static {
        // else what is read and written lies in temporary files, in the clear, and outlives a kill
        ImageIO.setUseCache(false);
    }

    private final String mediaType;
    private final byte[] content;

    private SafeFile(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

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
        BRUSH.acquireUninterruptibly();
        try {
            Optional<BufferedImage> read = read(given);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            ImageIO.write(onWhite(read.get(), Orientation.of(given)), format, written);
            return Optional.of(new SafeFile(type, written.toByteArray()));
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // A reader of pictures gives up in many ways; for the sender they are one: it is
            // broken.
            return Optional.empty();
        } finally {
            BRUSH.release();
        }
    }

    private static Optional<BufferedImage> read(byte[] given) throws IOException {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(given))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (side > LONGEST_SIDE || pixels > MOST_PIXELS) {
                    return Optional.empty();
                }
                ImageReadParam how = reader.getDefaultReadParam();
                if (pixels > MANY_PIXELS) {
                    how.setSourceSubsampling(2, 2, 0, 0);
                }
                return Optional.of(reader.read(0, how));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage onWhite(BufferedImage read, int orientation) {
        int width = read.getWidth();
        int height = read.getHeight();
        BufferedImage painted =
                Orientation.liesOnItsSide(orientation)
                        ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                        : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setTransform(Orientation.upright(orientation, width, height));
        brush.drawImage(read, 0, 0, Color.WHITE, null);
        brush.dispose();
        return painted;
    }

    private static boolean begins(byte[] given, byte[] mark) {
        return given.length >= mark.length
                && Arrays.equals(given, 0, mark.length, mark, 0, mark.length);
    }
}
