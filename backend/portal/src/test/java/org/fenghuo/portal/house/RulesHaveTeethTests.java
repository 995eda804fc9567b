package org.fenghuo.portal.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/**
 * A rule that cannot fail is worth nothing. For each there is a class in {@code org.fenghuo.teeth},
 * named as the rule is, that breaks it; a rule without one fails here.
 */
class RulesHaveTeethTests {
    private static final String TEETH = "org.fenghuo.teeth";

    static Stream<Named<Field>> rules() {
        return Stream.of(ArchTests.class, ArchOfTestsTests.class)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> Named.of(field.getName(), field));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleBitesTheClassNamedAfterIt(Field field) throws ReflectiveOperationException {
        String name = field.getName();
        Class<?> violating =
                Class.forName(
                        TEETH + "." + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        ArchRule rule = (ArchRule) field.get(null);

        var result = rule.evaluate(new ClassFileImporter().importClasses(violating));

        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(violating.getSimpleName()));
    }

    @Test
    void modulesThatReachBehindEachOtherAreRefused() {
        var modules = ApplicationModules.of(TEETH + ".modulith", location -> true);

        assertThatExceptionOfType(Violations.class)
                .isThrownBy(modules::verify)
                .withMessageContaining("Cycle detected")
                .withMessageContaining(
                        "Module 'cellar' depends on non-exposed type org.fenghuo.teeth.modulith.roof.tiles.Tile")
                .withMessageContaining("Module 'ground' depends on module 'roof'");
    }

    @Test
    void inspectionOfTheSchemaFindsEachKindOfGap() {
        var report = SchemaWiring.report("teeth/schema/", TEETH + ".schema");

        assertThat(report.unmappedFields()).extracting("fieldName").containsExactly("unanswered");
        assertThat(report.unmappedRegistrations().keySet())
                .extracting("fieldName")
                .containsExactly("hidden");
        assertThat(report.unmappedArguments().values()).containsExactly(List.of("misspelt"));
        assertThat(report.skippedTypes()).extracting("type.name").containsExactly("Vague");
        assertThat(report.fieldNullnessErrors().keySet())
                .extracting("fieldName")
                .containsExactly("name");
        assertThat(report.argumentNullnessErrors()).hasSize(1);
    }

    @Test
    void silentPartsOfASchemaAreFound() {
        String silent =
                """
                type Query { lab(lang: Language): String }
                "A language." enum Language { ZH }
                "What is asked." input Question { text: String }
                """;

        assertThat(Schemas.undescribed(silent))
                .containsExactly(
                        "Query", "Query.lab", "Query.lab.lang", "Language.ZH", "Question.text");
    }

    @Nested
    class TheDifferenceToTheReleasedSchema {
        private static final String RELEASED =
                """
                type Query { lab(number: ID!): Lab }
                type Lab { name: String!, address: String, fax: String @deprecated(reason: "nobody has one") }
                """;

        @Test
        void isABreakageWhereAFieldIsMissing() {
            assertThat(Schemas.breakages(RELEASED, RELEASED.replace("address: String,", "")))
                    .singleElement(STRING)
                    .contains("address");
        }

        @Test
        void isABreakageWhereAPromiseIsWeaker() {
            assertThat(Schemas.breakages(RELEASED, RELEASED.replace("String!", "String")))
                    .isNotEmpty();
        }

        @Test
        void isNoneAfterADeprecation() {
            assertThat(Schemas.breakages(RELEASED, RELEASED.replaceAll(", fax.*", "}"))).isEmpty();
        }
    }

    @Test
    void serversAmongLibrariesAreFound() {
        assertThat(
                        Servers.embeddedIn(
                                List.of(
                                        "elasticsearch-java-9.5.3.jar",
                                        "elasticsearch-9.5.3.jar",
                                        "fenghuo-schema-1.jar",
                                        "fenghuo-embedded-1.jar")))
                .containsExactly("elasticsearch-9.5.3.jar", "fenghuo-embedded-1.jar");
    }
}
