package org.fenghuo.portal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.exchange.format.Reading;
import org.fenghuo.portal.publishing.Draft;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample as its files say it.
 *
 * @param drafts each with a key, in the order of the days their invented source published them
 * @param later what happened to them afterwards, in that order
 */
record Sample(List<Draft> drafts, List<LaterStep> later) {
    private static final ExchangeFormat FORMAT = new ExchangeFormat();
    private static final JsonMapper STEPS =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    Sample {
        drafts = List.copyOf(drafts);
        later = List.copyOf(later);
    }

    /** The sample on the class path. */
    static Sample read() {
        return new Sample(
                lines("/sample/publications.ndjson", Sample::draft),
                lines("/sample/later.ndjson", line -> STEPS.readValue(line, LaterStep.class)));
    }

    static String keyOf(Draft draft) {
        return Objects.requireNonNull(draft.key(), "a publication of the sample has a key").value();
    }

    private static Draft draft(String line) {
        return switch (FORMAT.read(line)) {
            case Reading.Understood(Draft draft) -> draft;
            case Reading.Garbled(var problems) ->
                    throw new BrokenSample(line.substring(0, 60), problems);
        };
    }

    private static <T> List<T> lines(String file, Function<String, T> reader) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file), file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(reader).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
