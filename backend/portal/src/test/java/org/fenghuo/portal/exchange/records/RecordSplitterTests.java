package org.fenghuo.portal.exchange.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordSplitterTests {
    private static final int LIMIT = 64;

    @Test
    void linesKeepTheirNumbersOverBlankOnes() throws IOException {
        assertThat(cut("a\n\n  \r\nb\r\nc")).containsExactly("1:a", "4:b", "5:c");
    }

    @Test
    void quotedFieldMayHoldLineEndsAndDelimiters() throws IOException {
        assertThat(cut("x,\"a\nb,\"\"c\"\"\",y\nz,1,2\n"))
                .containsExactly("1:x,\"a\nb,\"\"c\"\"\",y", "3:z,1,2");
    }

    @Test
    void quotationMarkInsideAPlainFieldOpensNothing() throws IOException {
        assertThat(cut("5\" pipe,1\nb,2\n")).containsExactly("1:5\" pipe,1", "2:b,2");
    }

    @Test
    void endIsWhereTheNextRecordBegins() throws IOException {
        byte[] bytes = "first,1\nsecond,2\n".getBytes(StandardCharsets.UTF_8);
        Piece first = Objects.requireNonNull(splitter(new ByteArrayInputStream(bytes), ',').next());

        InputStream rest = new ByteArrayInputStream(bytes, (int) first.end(), bytes.length);
        Piece second =
                Objects.requireNonNull(
                        new RecordSplitter(rest, new Splitting(LIMIT, ','), first.end(), 2).next());

        assertThat(show(second)).isEqualTo("2:second,2");
        assertThat(second.end()).isEqualTo(bytes.length);
    }

    @Nested
    class WhenAQuotationMarkIsNeverClosed {
        @Test
        void onlyItsLineIsLost() throws IOException {
            assertThat(cut("a,\"b\nc,d\ne,f\n")).containsExactly("1:unclosed", "2:c,d", "3:e,f");
        }

        @Test
        void onlyItsLineIsLostInAFileOverTheLimit() throws IOException {
            String file = "a,\"b\n" + "c,d\n".repeat(1_000);

            assertThat(cut(file))
                    .hasSize(1_001)
                    .startsWith("1:unclosed", "2:c,d")
                    .endsWith("1001:c,d");
        }

        @Test
        void oneThatALaterMarkSeemsToCloseIsFoundByTheNumberOfFields() throws IOException {
            RecordSplitter splitter = splitter("a,\"b\nc\",d,e\nf,g\n");
            splitter.expectFields(2);

            assertThat(all(splitter)).containsExactly("1:unclosed", "2:c\",d,e", "3:f,g");
        }

        @Test
        void oneWithWordsBehindItsEndIsFound() throws IOException {
            assertThat(cut("a,\"b\nc,\"d\"\n")).containsExactly("1:unclosed", "2:c,\"d\"");
        }
    }

    @Nested
    class WhenALineIsTooLong {
        @Test
        void itIsPassedOverAndTheNextIsRead() throws IOException {
            assertThat(cut("a\n" + "x".repeat(100_000) + "\nb\n"))
                    .containsExactly("1:a", "2:too long", "3:b");
        }

        @Test
        void twoHundredMegabytesOfItFitIntoASmallWindow() throws IOException {
            long size = 200L * 1024 * 1024;
            RecordSplitter splitter =
                    new RecordSplitter(
                            new Repeated(size, 'x'), new Splitting(1024 * 1024, ','), 0, 1);

            assertThat(splitter.next()).isInstanceOf(Piece.TooLong.class);
            assertThat(splitter.next()).isNull();
            assertThat(splitter.windowSize()).isLessThanOrEqualTo(1024 * 1024 + 128 * 1024);
        }

        @Test
        void quotedOneIsPassedOverToo() throws IOException {
            assertThat(cut("a,\"" + "x".repeat(100_000) + "\nb,c\n"))
                    .containsExactly("1:too long", "2:b,c");
        }
    }

    private static List<String> cut(String text) throws IOException {
        return all(splitter(text));
    }

    private static RecordSplitter splitter(String text) {
        return splitter(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ',');
    }

    private static RecordSplitter splitter(InputStream in, char delimiter) {
        return new RecordSplitter(in, new Splitting(LIMIT, delimiter), 0, 1);
    }

    private static List<String> all(RecordSplitter splitter) throws IOException {
        List<String> all = new ArrayList<>();
        for (Piece piece = splitter.next(); piece != null; piece = splitter.next()) {
            all.add(show(piece));
        }
        return all;
    }

    private static String show(Piece piece) {
        return piece.line()
                + ":"
                + switch (piece) {
                    case Piece.Whole whole -> new String(whole.bytes(), StandardCharsets.UTF_8);
                    case Piece.TooLong tooLong -> "too long";
                    case Piece.Unclosed unclosed -> "unclosed";
                };
    }

    /** A stream of one byte, over and over, that was never in memory. */
    private static final class Repeated extends InputStream {
        private final int value;
        private long left;

        Repeated(long left, char value) {
            this.left = left;
            this.value = value;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + read, (byte) value);
            left -= read;
            return read;
        }
    }
}
