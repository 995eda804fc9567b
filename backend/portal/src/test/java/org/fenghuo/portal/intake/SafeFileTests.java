package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SafeFileTests {
    @Test
    void aPictureLosesWhatIsNotPicture() throws Exception {
        byte[] jpeg = picture("jpg");
        byte[] place = "Exif\0\0GPS 36.6N 101.7E".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(jpeg, 0, 2);
        told.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (place.length + 2)});
        told.writeBytes(place);
        told.write(jpeg, 2, jpeg.length - 2);

        Optional<SafeFile> safe = SafeFile.of(told.toByteArray());

        assertThat(safe).map(SafeFile::mediaType).contains("image/jpeg");
        assertThat(new String(safe.orElseThrow().content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
    }

    @Test
    void theTypeIsWhatTheBytesSay() throws Exception {
        assertThat(SafeFile.of(picture("png"))).map(SafeFile::mediaType).contains("image/png");
        assertThat(SafeFile.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .map(SafeFile::mediaType)
                .contains("application/pdf");
        assertThat(SafeFile.of("<script>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(SafeFile.of(new byte[0])).isEmpty();
    }

    @Test
    void aBrokenPictureIsNone() throws Exception {
        byte[] broken = java.util.Arrays.copyOf(picture("png"), 40);

        assertThat(SafeFile.of(broken)).isEmpty();
    }

    private static byte[] picture(String format) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, written);
        return written.toByteArray();
    }
}
