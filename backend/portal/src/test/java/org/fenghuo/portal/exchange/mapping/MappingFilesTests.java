package org.fenghuo.portal.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MappingFilesTests {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cn-food-sampling", "eu-rasff", "us-fsis"})
    void whatComesWithThePortalKeepsThePublishedSchema(String id) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text("mapping.schema.json"), InputFormat.JSON);

        assertThat(schema.validate(new YAMLMapper().readTree(text("mappings/" + id + ".yaml"))))
                .isEmpty();
        assertThat(new Mappings(null, MappingExamples.CODES).plan(id)).isPresent();
    }

    @Test
    void whatComesWithThePortalForSubmissionsKeepsItsPublishedSchema() throws IOException {
        Map<String, String> others =
                Map.of("urn:fenghuo:schema:mapping", text("mapping.schema.json"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                registry -> registry.schemas(others))
                        .getSchema(text("submission-mapping.schema.json"), InputFormat.JSON);
        String file = text("mappings/submissions/cn-complaints.yaml");

        assertThat(schema.validate(new YAMLMapper().readTree(file))).isEmpty();
        assertThat(new SubmissionPlans(null, MappingExamples.CODES).plan("cn-complaints"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "language: en    | language: fr           | language                | a language is zh, en or bo",
                "key: '{no}'     | key: {form: '{no}'}    | key                     | “form” is unknown",
                "summary: {en: x}| summary: {en: {from: '{a}', do: [fold]}} | publication.summary.en.do[0] | the step “fold” is unknown",
                "summary: {en: x}| summary: {en: {from: '{a}', do: [code: planets]}} | publication.summary.en.do[0].code | no list is named “planets”",
                "summary: {en: x}| summary: {en: {from: '{a}', do: [match: '(']}} | publication.summary.en.do[0].match | not a regular expression",
                "summary: {en: x}| summary: {en: {from: '{a}', do: [date: [QQQQQQ]]}} | publication.summary.en.do[0].date[0] | not a date format",
                "kind: csv       | kind: xml              | format.kind             | a format is csv or ndjson",
                "blanks: ['/', '-'] | every: 2 weeks         | every                   | a rhythm such as P1D",
                "id: example     | id: [                  | line                    | not YAML"
            })
    void aBrokenFileSaysWhereAndWhy(String good, String bad, String place, String sentence) {
        String mapping = MappingExamples.summing("x").replace(good, bad);

        assertThatThrownBy(() -> MappingReader.read("own.yaml", mapping))
                .isInstanceOf(BrokenMapping.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining(place)
                .hasMessageContaining(sentence);
    }

    @Test
    void anOperatorsOwnMappingIsAFileInAFolder() throws IOException {
        Files.writeString(folder.resolve("example.yaml"), MappingExamples.summing("x"));

        assertThat(new Mappings(folder, MappingExamples.CODES).plan("example")).isPresent();
    }

    @Test
    void anOperatorsMappingOfTheSameIdTakesThePlaceOfOurs() throws IOException {
        Files.writeString(
                folder.resolve("own.yaml"),
                MappingExamples.summing("x").replace("id: example", "id: us-fsis"));

        assertThat(
                        new Mappings(folder, MappingExamples.CODES)
                                .plan("us-fsis")
                                .flatMap(ImportPlan::mapping))
                .hasValueSatisfying(
                        mapping -> assertThat(mapping.source().system()).isEqualTo("example"));
    }

    @Test
    void withoutAKeyTheWordsOfNamedColumnsAreTheIdentity() {
        String mapping = MappingExamples.summing("'{cell}'").replace("key: '{no}'", "hash: [cell]");

        assertThat(
                        MappingExamples.translations(mapping, "no,cell\n1,a\n2,a\n3,b\n").stream()
                                .map(row -> ((Translation.Translated) row).key())
                                .distinct())
                .hasSize(2);
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("schema/exchange/" + name)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
