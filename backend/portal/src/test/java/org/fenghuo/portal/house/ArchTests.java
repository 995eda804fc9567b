package org.fenghuo.portal.house;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.fenghuo.portal.Portal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Controller;

/**
 * What holds for the code of the portal, whatever it is about. {@link RulesHaveTeethTests} shows
 * each rule biting.
 */
@AnalyzeClasses(packagesOf = Portal.class, importOptions = DoNotIncludeTests.class)
class ArchTests {
    private static final String TIME = "org.fenghuo.portal.platform.Time";

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(TIME)
                    .should()
                    .accessTargetWhere(Calls.ASK_THE_SYSTEM_FOR_THE_TIME)
                    .because("a test has to be able to say what time it is");

    @ArchTest
    static final ArchRule onlyOnePackageSpeaksElasticsearch =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.fenghuo.portal.search.elasticsearch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("co.elastic..", "org.elasticsearch..")
                    .because("everybody else asks in the words of the portal");

    @ArchTest
    static final ArchRule rowsStayInTheirPackage =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAnnotatedWith(MappedSuperclass.class)
                    .should()
                    .bePackagePrivate()
                    .because("others see records, which do not change behind their back");

    @ArchTest
    static final ArchRule adaptersStayInTheirPackage =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Graphql")
                    .or()
                    .areMetaAnnotatedWith(Controller.class)
                    .should()
                    .notHaveModifier(PUBLIC)
                    .because("the way in is the schema or an address, never a Java call");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource")
                    .orShould()
                    .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                    .because("what a class needs is what its constructor asks for");

    @ArchTest
    static final ArchRule settersAreNotInjectedInto =
            methods()
                    .should()
                    .notBeAnnotatedWith(Autowired.class)
                    .because("what a class needs is what its constructor asks for");

    @ArchTest
    static final ArchRule settingsAreNotStrings =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
                    .because("settings are records, checked at start");

    @ArchTest
    static final ArchRule settingsAreRecords =
            classes()
                    .that()
                    .areAnnotatedWith(ConfigurationProperties.class)
                    .should()
                    .beAssignableTo(Record.class)
                    .because("a setting does not change while the portal runs");
}
