package org.fenghuo.portal.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.SimpleJsonpMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenghuo.portal.search.Meant;
import org.fenghuo.portal.search.SearchQuery;
import org.fenghuo.portal.search.SearchSort;
import org.fenghuo.portal.search.Wanted;
import org.fenghuo.portal.search.words.Code;
import org.fenghuo.portal.search.words.Concept;
import org.fenghuo.portal.search.words.Field;
import org.fenghuo.portal.search.words.FieldIs;
import org.fenghuo.portal.search.words.How;
import org.fenghuo.portal.search.words.Named;
import org.fenghuo.portal.search.words.Part;
import org.fenghuo.portal.search.words.Phrase;
import org.fenghuo.portal.search.words.Question;
import org.fenghuo.portal.search.words.Words;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the engine is asked, compared with files in {@code src/test/resources/questions}. {@code
 * -Dfenghuo.write=questions} writes them.
 */
class QuestionsTests {
    private static final Path FILES = Path.of("src/test/resources/questions");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static final Concept GOJI =
            new Concept(
                    "goji",
                    List.of("枸杞"),
                    List.of("goji berry"),
                    List.of("Lycium barbarum"),
                    List.of(),
                    List.of(),
                    List.of("dried-fruit"));
    private static final Part NAMED = new Named("枸杞", List.of(GOJI), How.NAME);
    private static final Part WORDS =
            new Words("hongmei", List.of(List.of("hong", "mei"), List.of("hon", "gmei")));

    @Nested
    class APart {
        @Test
        void thatNamesAThingIsFoundByTheThing() throws IOException {
            assertSame("named", Matching.of(NAMED, Breadth.ALL));
        }

        @Test
        void thatNamesAThingIsFoundByTheWiderGroupWhereFewSayIt() throws IOException {
            assertSame("named-more", Matching.of(NAMED, Breadth.MOST));
        }

        @Test
        void thatNamesNothingIsFoundByItsWordsAndItsSound() throws IOException {
            assertSame("words", Matching.of(WORDS, Breadth.ALL));
        }

        @Test
        void inQuotesIsFoundAsItIsWritten() throws IOException {
            assertSame("phrase", Matching.of(new Phrase("smoked salmon"), Breadth.ALL));
        }

        @Test
        void thatIsACodeIsFoundWholeAndFromItsBeginning() throws IOException {
            assertSame("code", Matching.of(new Code("2024.9650", "20249650"), Breadth.ALL));
        }
    }

    @Nested
    class AQuestion {
        @ParameterizedTest
        @EnumSource(Breadth.class)
        void asksForAsMuchAsItsBreadth(Breadth breadth) throws IOException {
            SearchQuery asked = query("枸杞 hongmei 超标", List.of(NAMED, WORDS), List.of(), List.of());

            assertSame("question-" + breadth, Asked.of(asked, "枸杞 hongmei 超标", breadth));
        }

        @Test
        void leavesOutWhatIsNotWantedAndNarrowsByFields() throws IOException {
            SearchQuery asked =
                    query(
                            "-枸杞 kind:RECALL firm:红梅",
                            List.of(),
                            List.of(NAMED),
                            List.of(
                                    new Wanted(Field.KIND, Set.of("RECALL"), List.of()),
                                    new Wanted(
                                            Field.FIRM,
                                            Set.of(),
                                            List.of(new Words("红梅", List.of())))));

            assertSame("signs", Questions.words(asked, NOW, Breadth.ALL));
        }

        @Test
        void marksTheOtherNamesToo() throws IOException {
            SearchQuery asked = query("枸杞", List.of(NAMED), List.of(), List.of());

            assertSame("marks", Marking.of(asked.question()));
        }
    }

    private static SearchQuery query(
            String text, List<Part> parts, List<Part> without, List<Wanted> fields) {
        Question question =
                new Question(
                        parts,
                        without,
                        fields.stream().map(wanted -> new FieldIs(wanted.field(), "")).toList());
        return new SearchQuery(
                text,
                false,
                new Meant(question, fields, Set.of()),
                Map.of(),
                Map.of(),
                null,
                null,
                SearchSort.RELEVANCE);
    }

    private static void assertSame(String name, Query query) throws IOException {
        Path file = FILES.resolve(name.toLowerCase(java.util.Locale.ROOT) + ".json");
        JsonNode asked =
                MAPPER.readTree(JsonpUtils.toJsonString(query, SimpleJsonpMapper.INSTANCE));
        if ("questions".equals(System.getProperty("fenghuo.write"))) {
            Files.writeString(
                    file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(asked) + "\n");
        }
        assertThat(Stream.of(asked))
                .containsExactly(MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8)));
    }
}
