package org.fenghuo.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SchemaReport;

/**
 * The schema promises nothing that the code does not answer, and the code answers nothing that the
 * schema hides.
 */
class SchemaCoverageTests {
    @Nested
    class TheInspection {
        private final SchemaReport report = SchemaWiring.report();

        @Test
        void findsEveryFieldAnswered() {
            assertThat(report.unmappedFields()).isEmpty();
        }

        @Test
        void findsEveryAnswerInTheSchema() {
            assertThat(report.unmappedRegistrations()).isEmpty();
        }

        @Test
        void findsEveryArgumentRead() {
            assertThat(report.unmappedArguments()).isEmpty();
        }

        @Test
        void skipsNoType() {
            assertThat(report.skippedTypes()).isEmpty();
        }

        @Test
        void findsFieldsAsNullableAsTheirMethods() {
            assertThat(report.fieldNullnessErrors()).isEmpty();
        }

        @Test
        void findsArgumentsAsNullableAsTheirParameters() {
            assertThat(report.argumentNullnessErrors()).isEmpty();
        }
    }

    @Nested
    class TheDescriptions {
        @Test
        void areThereForEveryTypeFieldArgumentAndValue() {
            assertThat(Schemas.undescribed(Schemas.current())).isEmpty();
        }
    }
}
