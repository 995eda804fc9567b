package org.fenghuo.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.publishing.Details;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A kind is one record and one type of the schema, with the same fields. */
class KindsTests {
    private static final List<ImplementingTypeDefinition<?>> TYPES =
            Parser.parse(Schemas.current()).getDefinitions().stream()
                    .filter(ImplementingTypeDefinition.class::isInstance)
                    .<ImplementingTypeDefinition<?>>map(
                            type -> (ImplementingTypeDefinition<?>) type)
                    .toList();

    static Stream<Named<Class<?>>> records() {
        return Arrays.stream(Details.class.getPermittedSubclasses())
                .map(kind -> Named.of(kind.getSimpleName(), kind));
    }

    @Test
    void everyKindHasARecordAndAType() {
        assertThat(Details.class.getPermittedSubclasses())
                .hasSameSizeAs(Kind.values())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(typesOfPublications());
    }

    @ParameterizedTest
    @MethodSource("records")
    void typeHasTheFieldsOfItsRecord(Class<?> kind) {
        Set<String> fields = own(kind.getSimpleName());
        Set<String> components =
                Arrays.stream(kind.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields).containsAll(components);
        fields.removeAll(components);
        assertThat(fields)
                .allSatisfy(label -> assertThat(isLabelOfOne(label, components)).isTrue());
    }

    private static boolean isLabelOfOne(String field, Set<String> components) {
        return components.stream()
                .anyMatch(name ->
                        field.equals(name + "Label") || field.equals(singular(name) + "Labels"));
    }

    private static String singular(String name) {
        return name.substring(0, name.length() - 1);
    }

    /** Fields that its type has beyond those of every publication. */
    private static Set<String> own(String type) {
        Set<String> own = fields(type);
        own.removeAll(fields("Publication"));
        return own;
    }

    private static Set<String> fields(String type) {
        return TYPES.stream()
                .filter(candidate -> candidate.getName().equals(type))
                .flatMap(KindsTests::fieldsOf)
                .map(FieldDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<FieldDefinition> fieldsOf(ImplementingTypeDefinition<?> type) {
        return switch (type) {
            case ObjectTypeDefinition object -> object.getFieldDefinitions().stream();
            case InterfaceTypeDefinition contract -> contract.getFieldDefinitions().stream();
            default -> Stream.empty();
        };
    }

    private static List<String> typesOfPublications() {
        return TYPES.stream()
                .filter(type -> type.getImplements().toString().contains("'Publication'"))
                .map(ImplementingTypeDefinition::getName)
                .toList();
    }
}
