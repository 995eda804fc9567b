package org.fenghuo.portal.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema says what the code reads: the same fields, the same duties, the same values.
 */
class PublicationSchemaTests {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(text());
    private static final Schema VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);

    static Stream<ObjectNode> everyKind() {
        return ExchangeFormatTests.everyKind();
    }

    @Test
    void everyFieldOfTheRecordsIsInTheSchemaAndNoOther() {
        compare("", ExchangeFormat.shape(), SCHEMA);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatTheCodeUnderstandsIsValid(ObjectNode line) {
        assertThat(VALIDATOR.validate(line)).isEmpty();
        assertThat(new ExchangeFormat().read(line)).isInstanceOf(Reading.Understood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title   | {}",
                "title | null",
                "title | {\"zh\": \" \"}",
                "summary | {\"en\": 5}",
                "original | \"fr\"",
                "areas   | [null]",
                "products | [{}]",
                "details | {}",
                "details | {\"kind\": \"RUMOUR\"}",
                "details | {\"kind\": \"WARNING\"}",
                "details | {\"kind\": \"RECALL\", \"mode\": \"ACTUAL\"}",
                "key     | {\"system\": \"x\"}",
                "weather | \"fine\"",
                "hazards | [{\"type\": \"MAGIC\"}]",
                "sources | [{\"system\": \"x\", \"publishedOn\": \"yesterday\"}]"
            })
    void whatTheCodeRefusesIsInvalid(String field, String value) {
        ObjectNode line = ExchangeExamples.warning();
        line.set(field, JsonMapper.shared().readTree(value));

        assertThat(VALIDATOR.validate(line)).isNotEmpty();
        assertThat(new ExchangeFormat().read(line)).isInstanceOf(Reading.Garbled.class);
    }

    private static void compare(String at, Shape shape, JsonNode schema) {
        JsonNode node = resolved(schema);
        switch (shape) {
            case Shape.Fields fields -> compareFields(at, fields, node);
            case Shape.Many many -> compare(at + "[]", many.element(), node.path("items"));
            case Shape.OneOf oneOf ->
                    assertThat(values(node)).as(at).isEqualTo(oneOf.values().keySet());
            case Shape.ByKind byKind ->
                    byKind.kinds()
                            .forEach((kind, fields) ->
                                    compareFields(
                                            at + ":" + kind, fields, SCHEMA.at("/$defs/" + kind)));
            case Shape.Words words ->
                    assertThat(node.path("type").asString()).as(at).isEqualTo("string");
            case Shape.Scalar scalar ->
                    assertThat(node.path("type").asString())
                            .as(at)
                            .isEqualTo(
                                    Map.of("whole-number", "integer", "number", "number")
                                            .getOrDefault(scalar.type(), "string"));
        }
    }

    private static void compareFields(String at, Shape.Fields shape, JsonNode node) {
        Set<String> fields = new TreeSet<>(node.path("properties").propertyNames());
        Set<String> required =
                node.path("required").values().stream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toCollection(TreeSet::new));
        shape.others()
                .forEach(name -> {
                    fields.remove(name);
                    required.remove(name);
                });
        assertThat(fields).as("fields of " + at).isEqualTo(names(shape.fields()));
        assertThat(required)
                .as("required of " + at)
                .isEqualTo(names(shape.fields().stream().filter(Shape.Field::required).toList()));
        assertThat(node.path("additionalProperties").asBoolean(true)).as(at).isFalse();
        shape.fields()
                .forEach(field ->
                        compare(
                                Shape.path(at, field.name()),
                                field.shape(),
                                node.at("/properties/" + field.name())));
    }

    private static Set<String> names(List<Shape.Field> fields) {
        return fields.stream()
                .map(Shape.Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> values(JsonNode node) {
        return node.path("enum").values().stream()
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Through references and past the null that an optional field may be. */
    private static JsonNode resolved(JsonNode schema) {
        JsonNode node = schema;
        while (node.has("$ref") || isOptional(node)) {
            node =
                    node.has("$ref")
                            ? SCHEMA.at(node.path("$ref").asString().substring(1))
                            : node.path("anyOf").get(0);
        }
        return node;
    }

    private static boolean isOptional(JsonNode node) {
        return node.path("anyOf").size() == 2
                && node.path("anyOf").get(1).path("type").asString("").equals("null");
    }

    private static String text() {
        try {
            return new ClassPathResource("schema/exchange/publication.schema.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
