package org.fenghuo.portal.exchange.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.exchange.format.ExchangeFormat;

/** Small mappings and the rows that go through them; everything in them is invented. */
final class MappingExamples {
    static final CodeTables CODES =
            new CodeTables() {
                private final Map<String, String> words =
                        Map.of(
                                "countries:peru",
                                "PE",
                                "countries:chile",
                                "CL",
                                "substances:cadmium",
                                "cadmium",
                                "substance-types:cadmium",
                                "CHEMICAL");

                @Override
                public Optional<String> code(String list, String name) {
                    return Optional.ofNullable(
                            words.get(list + ":" + name.toLowerCase(Locale.ROOT)));
                }
            };

    private MappingExamples() {}

    /** A mapping whose summary is the term under test; {@code no} is the key. */
    static String summing(String term) {
        return """
        id: example
        label: {en: Example}
        language: en
        source: {system: example, authority: eu-rasff}
        format: {kind: csv}
        blanks: ['/', '-']
        key: '{no}'
        publication:
          title: {en: 'Title {no}'}
          summary: {en: TERM}
          details: {kind: WARNING, mode: ACTUAL, audience: PUBLIC}
        """
                .replace("TERM", term);
    }

    /** The summary that a term makes of a cell. */
    static String sum(String term, String cell) {
        return translated(summing(term), "no,cell\n1,\"" + cell.replace("\"", "\"\"") + "\"\n")
                .draft()
                .wording()
                .summary()
                .in(org.fenghuo.portal.kernel.Lang.EN);
    }

    static Translation.Translated translated(String mapping, String file) {
        return (Translation.Translated) translations(mapping, file).getFirst();
    }

    static Translation.Refused refused(String mapping, String file) {
        return (Translation.Refused) translations(mapping, file).getFirst();
    }

    static List<Translation> translations(String mapping, String file) {
        return translations(mapping, file, StandardCharsets.UTF_8);
    }

    static List<Translation> translations(String mapping, String file, Charset encoding) {
        return rows(plan(mapping), file.getBytes(encoding)).stream()
                .map(RowReader.Read<Translation>::translation)
                .toList();
    }

    static ImportPlan plan(String mapping) {
        Mapping read = MappingReader.read("example.yaml", mapping);
        return new ImportPlan.Mapped(read, new RowTranslator(read, CODES, new ExchangeFormat()));
    }

    static List<RowReader.Read<Translation>> rows(ImportPlan plan, byte[] bytes) {
        FileContent file = offset -> new ByteArrayInputStream(bytes, (int) offset, bytes.length);
        try (RowReader<Translation> reader = new RowReader<>(file, plan, 64 * 1024, 0, 0)) {
            List<RowReader.Read<Translation>> all = new ArrayList<>();
            for (RowReader.Read<Translation> row = reader.next();
                    row != null;
                    row = reader.next()) {
                all.add(row);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
