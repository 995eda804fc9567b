package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileTests {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;
    private static final String PLACE = "36.6N 101.7E";

    @Test
    void theTypeIsWhatTheBytesSay() throws IOException {
        assertThat(SafeFile.of(picture("png"))).map(SafeFile::mediaType).contains("image/png");
        assertThat(SafeFile.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .map(SafeFile::mediaType)
                .contains("application/pdf");
        assertThat(SafeFile.of("<script>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SafeFile.of("GIF89a".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SafeFile.of(new byte[0])).isEmpty();
    }

    @Nested
    class APhotograph {
        @Test
        void isNeverWrittenToDisk() throws IOException {
            SafeFile.of(photograph(1));

            try (var stream =
                    ImageIO.createImageInputStream(new ByteArrayInputStream(photograph(1)))) {
                assertThat(stream.isCachedFile()).isFalse();
            }
        }

        @Test
        void losesWhereItWasTaken() throws IOException {
            Optional<SafeFile> safe = SafeFile.of(photograph(1));

            assertThat(safe).map(SafeFile::mediaType).contains("image/jpeg");
            assertThat(latin(safe.orElseThrow().content())).doesNotContain("Exif", PLACE);
        }

        /** The corner that the camera saw first is red; it has to come to where it was. */
        @ParameterizedTest
        @CsvSource({
            "1, 64, 32, 0, 0",
            "2, 64, 32, 1, 0",
            "3, 64, 32, 1, 1",
            "4, 64, 32, 0, 1",
            "5, 32, 64, 0, 0",
            "6, 32, 64, 1, 0",
            "7, 32, 64, 1, 1",
            "8, 32, 64, 0, 1",
            "9, 64, 32, 0, 0"
        })
        void standsUpright(int held, int width, int height, int right, int below)
                throws IOException {
            BufferedImage shown =
                    ImageIO.read(
                            new ByteArrayInputStream(
                                    SafeFile.of(photograph(held)).orElseThrow().content()));

            assertThat(shown.getWidth()).isEqualTo(width);
            assertThat(shown.getHeight()).isEqualTo(height);
            Color corner =
                    new Color(shown.getRGB(4 + right * (width - 8), 4 + below * (height - 8)));
            assertThat(corner.getRed()).isGreaterThan(200);
            assertThat(corner.getBlue()).isLessThan(60);
        }

        @Test
        void thatLiesAboutItsLengthsIsTakenAsItIs() throws IOException {
            byte[] file = photograph(6);
            file[4] = (byte) 0xff;

            assertThat(Orientation.of(file)).isEqualTo(1);
        }
    }

    @Nested
    class AFileThatIsSomethingElseBesides {
        @Test
        void isOnlyThePictureAfterwards() throws IOException {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(photograph(1));
            both.writeBytes("PK\3\4<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

            assertThat(latin(SafeFile.of(both.toByteArray()).orElseThrow().content()))
                    .doesNotContain("PK\3\4", "<script>");
        }
    }

    @Nested
    class ABrokenPicture {
        @Test
        void isNoneWhereItEndsBeforeThePicture() throws IOException {
            assertThat(SafeFile.of(Arrays.copyOf(picture("png"), 40))).isEmpty();
            assertThat(SafeFile.of(Arrays.copyOf(picture("jpg"), 200))).isEmpty();
        }

        /** Half of a photograph may be all that somebody has. */
        @Test
        void isKeptAsFarAsItGoes() throws IOException {
            byte[] whole = picture("jpg");

            assertThat(SafeFile.of(Arrays.copyOf(whole, whole.length - 20)))
                    .map(SafeFile::mediaType)
                    .contains("image/jpeg");
        }
    }

    @Nested
    class ABomb {
        @ParameterizedTest
        @CsvSource({"30000, 30000", "50000000, 1", "1, 50000000"})
        void isRefusedByTheSizeItSays(int width, int height) throws IOException {
            assertThat(SafeFile.of(pngThatSays(width, height))).isEmpty();
        }

        private byte[] pngThatSays(int width, int height) throws IOException {
            byte[] png = picture("png");
            ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
            CRC32 sum = new CRC32();
            sum.update(png, 12, 17);
            ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
            return png;
        }
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage painted = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, WIDTH / 4, HEIGHT / 2);
        brush.dispose();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(painted, format, written);
        return written.toByteArray();
    }

    /** As a phone writes it: one directory with the tags Orientation and GPSInfo, and a place. */
    private static byte[] photograph(int held) throws IOException {
        byte[] jpeg = picture("jpg");
        ByteBuffer exif = ByteBuffer.allocate(64);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(held << 16);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0).put(PLACE.getBytes(StandardCharsets.ISO_8859_1));
        return ByteBuffer.allocate(jpeg.length + 4 + exif.capacity())
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
