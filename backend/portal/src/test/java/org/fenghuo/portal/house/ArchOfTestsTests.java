package org.fenghuo.portal.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.fenghuo.portal.Portal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.stereotype.Component;

/** What holds for tests. {@link RulesHaveTeethTests} shows each rule biting. */
@AnalyzeClasses(packagesOf = Portal.class, importOptions = OnlyIncludeTests.class)
class ArchOfTestsTests {
    @ArchTest
    static final ArchRule testsWithServersSayIt =
            classes()
                    .that(Servers.TESTS)
                    .should(Servers.SAY_IN_THEIR_NAME_THAT_THEY_USE_ONE)
                    .because("…Tests run without servers, …IT with them");

    @ArchTest
    static final ArchRule testsWaitForConditions =
            noClasses()
                    .should()
                    .accessTargetWhere(Calls.SLEEP)
                    .because("a time is too long on one machine and too short on another");

    @ArchTest
    static final ArchRule timeInTestsIsFixed =
            noClasses()
                    .should()
                    .accessTargetWhere(Calls.ASK_THE_SYSTEM_FOR_THE_TIME)
                    .because("a test that passes today has to pass tomorrow");

    @ArchTest
    static final ArchRule testsAreSentences =
            methods()
                    .that()
                    .areAnnotatedWith(Test.class)
                    .should()
                    .haveNameNotMatching("test[A-Z].*|.*[sS]hould.*")
                    .because("a name says what is, in the present tense");

    @ArchTest
    static final ArchRule beansOfTestsAreNotFound =
            noClasses()
                    .that()
                    .areNotAnnotatedWith(TestConfiguration.class)
                    .should()
                    .beMetaAnnotatedWith(Component.class)
                    .because("the portal under test looks for its beans here too");
}
