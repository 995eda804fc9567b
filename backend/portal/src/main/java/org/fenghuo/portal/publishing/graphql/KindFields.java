package org.fenghuo.portal.publishing.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.AcceptedLab;
import org.fenghuo.portal.publishing.Audience;
import org.fenghuo.portal.publishing.BlacklistEntry;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Direction;
import org.fenghuo.portal.publishing.Disposal;
import org.fenghuo.portal.publishing.FailedAssessment;
import org.fenghuo.portal.publishing.FailureReason;
import org.fenghuo.portal.publishing.LabStatus;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Recall;
import org.fenghuo.portal.publishing.RecallNature;
import org.fenghuo.portal.publishing.RemedyOption;
import org.fenghuo.portal.publishing.Severity;
import org.fenghuo.portal.publishing.Warning;
import org.fenghuo.portal.publishing.WarningMode;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * Gives each kind's type the fields of its record: a component is a field of the same name, and one
 * whose values have labels has a second field for them. A test holds records and types together.
 */
@Component
class KindFields implements RuntimeWiringConfigurer {
    /** The records whose components are fields; their names are those of the types. */
    static final List<Class<? extends Details>> KINDS =
            List.of(
                    Warning.class,
                    FailedAssessment.class,
                    Recall.class,
                    BlacklistEntry.class,
                    AcceptedLab.class);

    private static final Map<Class<?>, String> LABELS =
            Map.of(
                    WarningMode.class, "warningModes",
                    Audience.class, "audiences",
                    Direction.class, "directions",
                    FailureReason.class, "failureReasons",
                    Disposal.class, "disposals",
                    RecallNature.class, "recallNatures",
                    RemedyOption.class, "remedyOptions",
                    Severity.class, "severities",
                    LabStatus.class, "labStatuses");

    private final Reference reference;

    KindFields(Reference reference) {
        this.reference = reference;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Publication",
                type ->
                        type.typeResolver(env ->
                                env.getSchema()
                                        .getObjectType(
                                                nameOf(
                                                        ((Publication) env.<Object>getObject())
                                                                .wording()
                                                                .details()))));
        KINDS.forEach(kind -> wiring.type(kind.getSimpleName(), type -> fields(kind, type)));
    }

    private static String nameOf(Details details) {
        return details.getClass().getSimpleName();
    }

    private TypeRuntimeWiring.Builder fields(
            Class<? extends Details> kind, TypeRuntimeWiring.Builder type) {
        for (RecordComponent component : kind.getRecordComponents()) {
            type.dataFetcher(component.getName(), new ComponentFetcher(component));
            String labels = LABELS.get(itemType(component));
            if (labels != null && component.getType() == List.class) {
                type.dataFetcher(singular(component) + "Labels", allLabels(component, labels));
            } else if (labels != null) {
                type.dataFetcher(component.getName() + "Label", label(component, labels));
            }
        }
        return type;
    }

    private DataFetcher<@Nullable Text> label(RecordComponent component, String list) {
        return env ->
                value(component, env.getSource()) instanceof Enum<?> value
                        ? reference.label(list, value.name())
                        : null;
    }

    private DataFetcher<List<Text>> allLabels(RecordComponent component, String list) {
        return env ->
                ((List<?>) Objects.requireNonNull(value(component, env.getSource())))
                        .stream()
                                .map(value -> reference.label(list, ((Enum<?>) value).name()))
                                .toList();
    }

    private static String singular(RecordComponent component) {
        return component.getName().substring(0, component.getName().length() - 1);
    }

    /** Of a list its items' type, else itself. */
    private static Class<?> itemType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : component.getType();
    }

    private static @Nullable Object value(
            RecordComponent component, @Nullable Publication publication)
            throws ReflectiveOperationException {
        Details details = Objects.requireNonNull(publication).wording().details();
        try {
            return component.getAccessor().invoke(details);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /**
     * Answers a field with a component, and says so: the inspection of the schema looks at what it
     * returns.
     */
    private record ComponentFetcher(RecordComponent component)
            implements SelfDescribingDataFetcher<Object> {
        @Override
        public String getDescription() {
            return component.toString();
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forMethodReturnType(component.getAccessor());
        }

        @Override
        public Method asMethod() {
            return component.getAccessor();
        }

        @Override
        @SuppressWarnings("NullAway") // a component may be null, which the interface does not know
        public @Nullable Object get(DataFetchingEnvironment environment)
                throws ReflectiveOperationException {
            return value(component, environment.getSource());
        }
    }
}
