package org.fenghuo.portal.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Draft;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExchangeFormatTests {
    private final ExchangeFormat format = new ExchangeFormat();

    static Stream<ObjectNode> everyKind() {
        return Stream.of(
                ExchangeExamples.warning(),
                ExchangeExamples.failedAssessment(),
                ExchangeExamples.recall(),
                ExchangeExamples.blacklistEntry(),
                ExchangeExamples.acceptedLab());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsWrittenReadsBackEqual(ObjectNode line) {
        Draft draft = understood(line.toString());

        assertThat(understood(format.write(draft))).isEqualTo(draft);
    }

    @Test
    void missingListsAreEmpty() {
        ObjectNode line = ExchangeExamples.warning();
        line.remove(
                List.of(
                        "areas",
                        "sources",
                        "products",
                        "hazards",
                        "measures",
                        "enterprises",
                        "relations"));

        assertThat(understood(line.toString()).wording().products()).isEmpty();
    }

    @Nested
    class WhenALineIsWrong {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "/title          | null                  | title                | required",
                    "/title          | {}                    | title                | needs-a-language",
                    "/title          | \"x\"                 | title                | not-an-object",
                    "/title          | {\"zh\": \" \"}       | title.zh             | blank",
                    "/title          | {\"fr\": \"x\"}       | title.fr             | unknown-field",
                    "/summary        | {\"zh\": \"a\\u0000\"}| summary.zh           | unprintable",
                    "/summary        | {\"zh\": \"\\ud800\"} | summary.zh           | unprintable",
                    "/original       | \"fr\"                | original             | not-one-of",
                    "/authority      | 7                     | authority            | not-a-text",
                    "/effectiveFrom  | \"2026-01-02\"        | effectiveFrom        | not-a-date-time",
                    "/areas          | \"630000\"            | areas                | not-a-list",
                    "/products       | [{}]                  | products[0].name     | required",
                    "/products       | [{\"name\": {\"zh\": \"x\"}, \"gtin\": \"6901234567893\"}] | products[0].gtin | not-a-gtin",
                    "/products       | [{\"name\": {\"zh\": \"x\"}, \"hsCode\": \"1\"}] | products[0].hsCode | not-a-hs-code",
                    "/sources        | [{\"system\": \"x\", \"publishedOn\": \"2026-02-30\"}] | sources[0].publishedOn | not-a-date",
                    "/hazards        | [{\"type\": \"MAGIC\"}] | hazards[0].type    | not-one-of",
                    "/details        | {\"kind\": \"RUMOUR\"} | details.kind        | not-one-of",
                    "/details        | {}                    | details.kind         | required",
                    "/details        | {\"kind\": \"WARNING\", \"mode\": \"ACTUAL\"} | details.audience | required",
                    "/details        | {\"kind\": \"RECALL\", \"unitsAffected\": 1.5} | details.unitsAffected | not-a-whole-number",
                    "/details        | {\"kind\": \"RECALL\", \"colour\": 1} | details.colour | unknown-field",
                    "/key            | {\"system\": \"x\"}   | key.value            | required"
                })
        void theProblemHasThePathOfTheField(
                String pointer, String value, String field, String code) {
            ObjectNode line = ExchangeExamples.warning();
            line.set(pointer.substring(1), JsonMapper.shared().readTree(value));

            assertThat(problems(line.toString()))
                    .extracting(Problem::field, Problem::code)
                    .contains(org.assertj.core.groups.Tuple.tuple(field, code));
        }

        @Test
        void everyProblemIsNamedNotOnlyTheFirst() {
            ObjectNode line = ExchangeExamples.warning();
            line.remove(List.of("title", "summary"));
            line.put("weather", "fine");

            assertThat(problems(line.toString()))
                    .extracting(Problem::field)
                    .containsExactlyInAnyOrder("title", "summary", "weather");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"{", "{} {}", "[1,", "{\"a\": 1, \"a\": 2}", "nothing"})
        void whatIsNotJsonIsOneProblem(String line) {
            assertThat(problems(line)).extracting(Problem::code).containsExactly("not-json");
        }

        @Test
        void aNestThatIsTooDeepIsOneProblem() {
            assertThat(problems("{\"a\":".repeat(100_000)))
                    .extracting(Problem::code)
                    .containsExactly("not-json");
        }
    }

    @Test
    void emptyFieldsAreNotWritten() {
        JsonNode tree = format.tree(understood(ExchangeExamples.recall().toString()));

        assertThat(tree.at("/details/vehicleNumbers").isMissingNode()).isTrue();
        assertThat(tree.at("/title/bo").isMissingNode()).isTrue();
    }

    private Draft understood(String line) {
        return ((Reading.Understood) format.read(line)).draft();
    }

    private List<Problem> problems(String line) {
        return ((Reading.Garbled) format.read(line)).problems();
    }
}
