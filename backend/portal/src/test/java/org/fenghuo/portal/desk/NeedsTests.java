package org.fenghuo.portal.desk;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

/** A page without {@link Needs} is refused to everybody: better to hear of it here. */
@AnalyzeClasses(packagesOf = NeedsTests.class, importOptions = DoNotIncludeTests.class)
class NeedsTests {
    @ArchTest
    static final ArchRule pagesSayWhatTheirReaderMustBeAllowed =
            classes()
                    .that(are(annotatedWith(Controller.class)))
                    .should()
                    .beAnnotatedWith(Needs.class)
                    .because("permissions deny by default");
}
