package org.fenghuo.portal.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fenghuo.portal.Portal;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.reference.Reference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;

/**
 * The schema with everything that answers it, and nothing behind that: adapters are found by their
 * name, and nobody calls them here.
 */
final class SchemaWiring {
    private static final Pattern ADAPTERS =
            Pattern.compile(".*Graphql|org\\.fenghuo\\.portal\\.platform\\.Scalars");

    private static final SpringObjenesis HOLLOW = new SpringObjenesis();

    private SchemaWiring() {}

    /** What Spring's inspection says of the portal's schema and the code that answers it. */
    static SchemaReport report() {
        return report("schema/graphql/", Portal.class.getPackageName());
    }

    static SchemaReport report(String schema, String adapters) {
        List<SchemaReport> reports = new ArrayList<>();
        new ApplicationContextRunner()
                .withPropertyValues("spring.graphql.schema.locations=classpath:" + schema)
                .withConfiguration(
                        AutoConfigurations.of(
                                JacksonAutoConfiguration.class, GraphQlAutoConfiguration.class))
                .withInitializer(context -> addAdapters(context, adapters))
                .withBean(Reference.class, Reference::new)
                .withBean(
                        GraphQlSourceBuilderCustomizer.class,
                        () ->
                                source ->
                                        source.inspectSchemaMappings(
                                                SchemaWiring::name, reports::add))
                .run(context -> context.getBean(GraphQlSource.class).schema());
        return reports.getLast();
    }

    /** Every kind's type is answered from the one record. */
    private static void name(SchemaMappingInspector.Initializer types) {
        types.classMapping("Publication", Publication.class);
        Arrays.stream(Details.class.getPermittedSubclasses())
                .forEach(kind -> types.classMapping(kind.getSimpleName(), Publication.class));
    }

    private static void addAdapters(ConfigurableApplicationContext context, String where) {
        var registry = (GenericApplicationContext) context;
        var adapters = new ClassPathBeanDefinitionScanner(registry, false);
        adapters.addIncludeFilter(new AssignableTypeFilter(RuntimeWiringConfigurer.class));
        adapters.addIncludeFilter(new RegexPatternTypeFilter(ADAPTERS));
        adapters.scan(where);
        Arrays.stream(registry.getBeanDefinitionNames())
                .filter(name -> name.endsWith("Graphql"))
                .map(name -> (AbstractBeanDefinition) registry.getBeanDefinition(name))
                .forEach(adapter -> adapter.setInstanceSupplier(() -> hollow(adapter)));
    }

    /** Made without its constructor, which would ask for stores. */
    private static Object hollow(AbstractBeanDefinition adapter) {
        String name = Objects.requireNonNull(adapter.getBeanClassName());
        return HOLLOW.newInstance(ClassUtils.resolveClassName(name, null));
    }
}
