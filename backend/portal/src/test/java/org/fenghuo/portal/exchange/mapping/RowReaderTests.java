package org.fenghuo.portal.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.plan;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.rows;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.summing;
import static org.fenghuo.portal.exchange.mapping.MappingExamples.translations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowReaderTests {
    private static final String MAPPING = summing("'{cell}'");

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(translations(MAPPING, "\uFEFFno,cell\n1,x\n"))
                .singleElement()
                .isInstanceOf(Translation.Translated.class);
    }

    @Test
    void eachRowIsReadInTheFirstEncodingThatFits() {
        String mapping = MAPPING.replace("{kind: csv}", "{kind: csv, encodings: [UTF-8, GB18030]}");
        byte[] utf8 = "no,cell\n1,枸杞\n".getBytes(StandardCharsets.UTF_8);
        byte[] gb = "2,酱油\n".getBytes(Charset.forName("GB18030"));

        assertThat(rows(plan(mapping), joined(utf8, gb)))
                .extracting(row -> summary(row.translation()))
                .containsExactly("枸杞", "酱油");
    }

    @Test
    void goesOnFromWhereARowBegins() throws IOException {
        byte[] file = "no,cell\n1,a\n2,\"b\nb\"\n3,c\n".getBytes(StandardCharsets.UTF_8);
        List<RowReader.Read<Translation>> all = rows(plan(MAPPING), file);
        long end = all.get(1).end();

        try (RowReader<Translation> rest =
                new RowReader<>(
                        offset -> new ByteArrayInputStream(file, (int) offset, file.length),
                        plan(MAPPING),
                        1024,
                        end,
                        5)) {
            assertThat(rest.next()).isEqualTo(all.get(2));
        }
    }

    @Nested
    class WhenARowIsBroken {
        @Test
        void theOthersAreRead() {
            byte[] file =
                    joined(
                            "no,cell\n1,a\n2\n3,".getBytes(StandardCharsets.UTF_8),
                            new byte[] {(byte) 0xFF, '\n', '4', ',', 0, '\n'},
                            "5,\"x\ny\" z\n6,f\n".getBytes(StandardCharsets.UTF_8));

            assertThat(rows(plan(MAPPING), file))
                    .extracting(RowReaderTests::show)
                    .containsExactly(
                            "2 a",
                            "3 wrong-number-of-columns",
                            "4 wrong-encoding",
                            "5 nul-byte",
                            "6 unclosed-quote",
                            "7 wrong-number-of-columns",
                            "8 f");
        }

        @Test
        void anElementOfNdjsonThatIsNoObjectIsRefused() {
            String mapping = MAPPING.replace("{kind: csv}", "{kind: ndjson}");

            assertThat(translations(mapping, "[1]\n{\"no\": 1, \"cell\": \"x\"}\n{\n"))
                    .extracting(RowReaderTests::say)
                    .containsExactly("not-an-object", "x", "not-json");
        }
    }

    @Nested
    class WhenTheFileIsNone {
        @Test
        void itSaysSo() throws IOException {
            assertThat(problem(new byte[0])).extracting(Problem::code).isEqualTo("empty-file");
            assertThat(problem(gzip("no,cell\n1,a\n")))
                    .extracting(Problem::code)
                    .isEqualTo("packed-file");
            assertThat(problem(new byte[] {'P', 'K', 3, 4, 0, 0}))
                    .extracting(Problem::code)
                    .isEqualTo("packed-file");
            assertThat(problem("no,cell\n1,a\n".getBytes(StandardCharsets.UTF_16)))
                    .extracting(Problem::code)
                    .isEqualTo("utf-16-file");
            assertThat(problem("no,cell\n1,a\n".getBytes(StandardCharsets.UTF_16LE)))
                    .extracting(Problem::code)
                    .isEqualTo("utf-16-file");
        }

        @Test
        void aMissingColumnIsNamed() {
            assertThat(problem("no,zelle\n1,a\n".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Problem.of("cell", "missing-column", "cell", "no, zelle"));
        }

        @Test
        void aColumnThatIsThereTwiceIsNamed() {
            assertThat(problem("no,cell,cell\n1,a,b\n".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Problem.of("cell", "repeated-column", "cell"));
        }
    }

    private static Problem problem(byte[] file) {
        return catchThrowableOfType(InvalidInput.class, () -> rows(plan(MAPPING), file)).problem();
    }

    private static String show(RowReader.Read<Translation> row) {
        return row.line() + " " + say(row.translation());
    }

    private static String say(Translation translation) {
        return switch (translation) {
            case Translation.Translated translated -> summary(translated);
            case Translation.Refused refused -> refused.problems().getFirst().code();
        };
    }

    private static String summary(Translation translation) {
        return ((Translation.Translated) translation).draft().wording().summary().in(Lang.EN);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
