package org.fenghuo.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Who keeps a copy gets all that a publication says: a field of the schema is not forgotten. */
class WholeTests {
    private static final TypeDefinitionRegistry SCHEMA = schema();

    /** Things with a life of their own: told by what names them. */
    private static final Set<String> NAMED =
            Set.of("Agency", "Area", "Category", "Country", "CodeValue");

    private static final SelectionSet WHOLE =
            Parser.parse(text("frontend/feeds/whole.graphql"))
                    .getDefinitionsOfType(FragmentDefinition.class)
                    .getFirst()
                    .getSelectionSet();

    static Stream<ObjectTypeDefinition> kinds() {
        return SCHEMA.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type ->
                        type.getImplements().stream()
                                .anyMatch(of ->
                                        TypeInfo.typeInfo(of).getName().equals("Publication")));
    }

    @Test
    void thereAreKinds() {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfAKindIsToldButItsHistory(ObjectTypeDefinition kind) {
        assertThat(forgotten(kind, WHOLE)).containsExactly(kind.getName() + ".history");
    }

    private static List<String> forgotten(ObjectTypeDefinition type, SelectionSet asked) {
        var forgotten = new ArrayList<String>();
        for (var field : type.getFieldDefinitions()) {
            var selections = selections(type.getName(), asked, field.getName());
            if (selections.isEmpty()) {
                forgotten.add(type.getName() + "." + field.getName());
            }
            var inner = TypeInfo.typeInfo(field.getType()).getName();
            selections.stream()
                    .map(Field::getSelectionSet)
                    .filter(set -> set != null && !NAMED.contains(inner))
                    .forEach(set ->
                            forgotten.addAll(
                                    forgotten(
                                            java.util.Objects.requireNonNull(
                                                    SCHEMA.getTypeOrNull(
                                                            inner, ObjectTypeDefinition.class)),
                                            set)));
        }
        return forgotten;
    }

    private static List<Field> selections(String type, SelectionSet asked, String name) {
        return asked.getSelections().stream()
                .flatMap(selection ->
                        selection instanceof InlineFragment part
                                        && part.getTypeCondition().getName().equals(type)
                                ? part.getSelectionSet().getSelections().stream()
                                : Stream.of(selection))
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.getName().equals(name))
                .toList();
    }

    private static TypeDefinitionRegistry schema() {
        var registry = new TypeDefinitionRegistry();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:schema/graphql/*.graphqls")) {
                registry.merge(
                        new SchemaParser()
                                .parse(
                                        file.getContentAsString(
                                                java.nio.charset.StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return registry;
    }

    private static String text(String path) {
        try {
            return new org.springframework.core.io.ClassPathResource(path)
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(path, e);
        }
    }
}
