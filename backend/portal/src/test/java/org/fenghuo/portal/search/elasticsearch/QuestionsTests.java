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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * What the engine is asked, compared with files in {@code src/test/resources/questions}. {@code
 * -Dfenghuo.write=questions} writes them anew: a change of them is to be read like a change of
 * code.
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
                    List.of(),
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
            assertAsked("named", Matching.of(NAMED, Breadth.ALL));
        }

        @Test
        void thatNamesAThingIsFoundByWhatIsNearWhereFewSayIt() throws IOException {
            assertAsked("named-part", Matching.of(NAMED, Breadth.PART));
        }

        @Test
        void thatNamesNothingIsFoundByItsWordsAndItsSound() throws IOException {
            assertAsked("words", Matching.of(WORDS, Breadth.ALL));
        }

        @Test
        void inQuotesIsFoundAsItIsWritten() throws IOException {
            assertAsked("phrase", Matching.of(new Phrase("smoked salmon"), Breadth.ALL));
        }

        @Test
        void thatIsACodeIsFoundWholeAndFromItsBeginning() throws IOException {
            assertAsked("code", Matching.of(new Code("2024.9650", "20249650"), Breadth.ALL));
        }
    }

    @Nested
    class AQuestion {
        @ParameterizedTest
        @EnumSource(Breadth.class)
        void asksForAsMuchAsItsBreadth(Breadth breadth) throws IOException {
            List<Part> parts = List.of(new Phrase("smoked salmon"), new Words("红梅", List.of()));
            SearchQuery asked = query("\"smoked salmon\" 红梅", parts, List.of(), List.of());

            assertAsked("question-" + breadth, Asked.of(asked, "\"smoked salmon\" 红梅", breadth));
        }

        @Test
        void leavesOutWhatIsNotWantedAndNarrowsByFields() throws IOException {
            List<Wanted> fields =
                    List.of(
                            new Wanted(Field.KIND, Set.of("RECALL"), List.of()),
                            new Wanted(Field.FIRM, Set.of(), List.of(new Words("红梅", List.of()))));
            SearchQuery asked = query("-枸杞 kind:RECALL firm:红梅", List.of(), List.of(NAMED), fields);

            assertAsked("signs", Questions.words(asked, NOW, Breadth.ALL));
        }

        @Test
        void marksTheOtherNamesToo() throws IOException {
            SearchQuery asked = query("枸杞", List.of(NAMED), List.of(), List.of());

            assertAsked("marks", Marking.of(asked.question()));
        }
    }

    private static SearchQuery query(
            String text, List<Part> parts, List<Part> without, List<Wanted> fields) {
        List<FieldIs> asked =
                fields.stream().map(wanted -> new FieldIs(wanted.field(), "")).toList();
        return new SearchQuery(
                text,
                false,
                new Meant(new Question(parts, without, asked), fields, Set.of()),
                Map.of(),
                Map.of(),
                null,
                null,
                SearchSort.RELEVANCE);
    }

    private static void assertAsked(String name, Query query) throws IOException {
        Path file = FILES.resolve(name.toLowerCase(Locale.ROOT) + ".json");
        String json = JsonpUtils.toJsonString(query, SimpleJsonpMapper.INSTANCE);
        String asked =
                MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(json))
                        + "\n";
        if ("questions".equals(System.getProperty("fenghuo.write"))) {
            Files.createDirectories(FILES);
            Files.writeString(file, asked);
        }
        assertThat(asked).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
