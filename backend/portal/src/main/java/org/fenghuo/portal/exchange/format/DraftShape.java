package org.fenghuo.portal.exchange.format;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.ExternalKey;
import org.fenghuo.portal.publishing.PublicState;
import org.fenghuo.portal.publishing.RatingClaim;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shape of a line from publishing's records: a component without {@code @Nullable} is
 * required.
 */
final class DraftShape {
    /** A text of a publication; longer ones are a mistake of whoever made the file. */
    static final int MAX_WORDS = 20_000;

    private static final Shape WORDS = new Shape.Words(MAX_WORDS);
    private static final List<String> KEY_LIMITS = List.of("system", "value");

    private DraftShape() {}

    static Shape.Fields create() {
        Shape.Fields wording = ofRecord(Wording.class, Set.of());
        Shape.Field key = new Shape.Field("key", keyShape(), false);
        Shape.Field level = new Shape.Field("level", ofRecord(RatingClaim.class, Set.of()), false);
        Shape.Field state = new Shape.Field("state", ofRecord(PublicState.class, Set.of()), false);
        List<Shape.Field> fields =
                Stream.concat(Stream.of(key, level, state), wording.fields().stream()).toList();
        return new Shape.Fields(
                fields,
                Set.of(),
                values ->
                        new Draft(
                                (ExternalKey) values.get(0),
                                (RatingClaim) values.get(1),
                                (Wording)
                                        Objects.requireNonNull(
                                                wording.maker()
                                                        .apply(values.subList(3, values.size()))),
                                (PublicState) values.get(2)));
    }

    private static Shape keyShape() {
        Shape.Fields key = ofRecord(ExternalKey.class, Set.of());
        List<Shape.Field> limited =
                KEY_LIMITS.stream()
                        .map(name ->
                                new Shape.Field(
                                        name,
                                        new Shape.Words(name.equals("system") ? 40 : 200),
                                        true))
                        .toList();
        return new Shape.Fields(limited, key.others(), key.maker());
    }

    private static Shape.Fields ofRecord(Class<?> type, Set<String> others) {
        List<Shape.Field> fields =
                Arrays.stream(type.getRecordComponents()).map(DraftShape::field).toList();
        Constructor<?> constructor = constructorOf(type);
        return new Shape.Fields(fields, others, values -> make(constructor, values));
    }

    private static Shape.Field field(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean required = !type.isAnnotationPresent(Nullable.class);
        Shape shape = shapeOf(type);
        return new Shape.Field(
                component.getName(), shape, required && !(shape instanceof Shape.Many));
    }

    private static Shape shapeOf(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            return new Shape.Many(shapeOf(list.getAnnotatedActualTypeArguments()[0]));
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == String.class) {
            return WORDS;
        }
        if (type == Details.class) {
            return detailsShape();
        }
        if (type.isEnum()) {
            return oneOf(type);
        }
        Shape scalar = Scalars.of(type);
        return scalar != null ? scalar : ofRecord(type, Set.of());
    }

    private static Shape oneOf(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            values.put(
                    constant instanceof Lang lang ? lang.tag() : ((Enum<?>) constant).name(),
                    constant);
        }
        return new Shape.OneOf(values);
    }

    private static Shape detailsShape() {
        Map<String, Shape.Fields> kinds = new LinkedHashMap<>();
        for (JsonSubTypes.Type kind : Details.class.getAnnotation(JsonSubTypes.class).value()) {
            kinds.put(kind.name(), ofRecord(kind.value(), Set.of("kind")));
        }
        return new Shape.ByKind(kinds);
    }

    private static Constructor<?> constructorOf(Class<?> type) {
        Class<?>[] components =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    /**
     * The record; null for a {@link Text} without any language, the only rule a shape cannot say.
     */
    private static @Nullable Object make(
            Constructor<?> constructor, List<@Nullable Object> values) {
        if (constructor.getDeclaringClass() == Text.class
                && values.stream().allMatch(Objects::isNull)) {
            return null;
        }
        try {
            return constructor.newInstance(new ArrayList<>(values).toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }
}
