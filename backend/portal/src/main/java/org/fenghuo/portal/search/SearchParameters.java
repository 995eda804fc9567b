package org.fenghuo.portal.search;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The parameters of a search in an address: the components of {@link SearchInput}, {@code q} for
 * its text. A component added there is a parameter without a line here.
 */
@Component
public class SearchParameters {
    private static final String EXCLUDE = "exclude";
    private static final String WORDS = "q";
    private static final Map<String, Type> TYPES = new TreeMap<>();

    static {
        add("", SearchInput.class);
    }

    private final SearchFacets facets;

    SearchParameters(SearchFacets facets) {
        this.facets = facets;
    }

    /** What came of reading parameters. */
    public sealed interface Reading {}

    /** They are understood. */
    public record Asked(SearchQuery query) implements Reading {}

    /**
     * They are not.
     *
     * @param value null when the name already is unknown
     * @param allowed names or values, where they can be told
     */
    public record Refused(String parameter, @Nullable String value, List<String> allowed)
            implements Reading {}

    /** All names, in order. */
    public static Set<String> names() {
        return TYPES.keySet();
    }

    /** Empty values count as not given, as forms without scripts send them. */
    public Reading read(Map<String, List<String>> parameters) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (var parameter : parameters.entrySet()) {
            List<String> values =
                    parameter.getValue().stream()
                            .map(String::strip)
                            .filter(value -> !value.isEmpty())
                            .toList();
            Refused refused = put(input, parameter.getKey(), values);
            if (refused != null) {
                return refused;
            }
        }
        try {
            return new Asked(facets.query(Json.MAPPER.convertValue(input, SearchInput.class)));
        } catch (InvalidInput invalid) {
            return refused(invalid, parameters);
        }
    }

    private static @Nullable Refused put(
            Map<String, Object> input, String name, List<String> values) {
        Type type = TYPES.get(name);
        if (type == null) {
            return new Refused(name, null, List.copyOf(names()));
        }
        boolean many = type instanceof ParameterizedType;
        if (values.size() > 1 && !many) {
            return new Refused(name, String.join(", ", values), List.of());
        }
        Class<?> single = single(type);
        for (String value : values) {
            if (!isValue(single, value)) {
                return new Refused(name, value, allowed(single));
            }
        }
        if (!values.isEmpty()) {
            place(input, name, many ? values : values.getFirst());
        }
        return null;
    }

    @SuppressWarnings("unchecked") // only this method puts maps there
    private static void place(Map<String, Object> input, String name, Object value) {
        String field = name.equals(WORDS) ? "text" : name;
        if (!field.startsWith(EXCLUDE + ".")) {
            input.put(field, value);
            return;
        }
        ((Map<String, Object>)
                        input.computeIfAbsent(EXCLUDE, any -> new LinkedHashMap<String, Object>()))
                .put(field.substring(EXCLUDE.length() + 1), value);
    }

    private Refused refused(InvalidInput invalid, Map<String, List<String>> parameters) {
        String field = invalid.problem().field();
        String name = field.equals("text") ? WORDS : field;
        List<String> allowed = facets.codes(name.substring(name.lastIndexOf('.') + 1));
        String value =
                parameters.getOrDefault(name, List.of()).stream()
                        .filter(given -> !allowed.contains(given))
                        .findFirst()
                        .orElse("");
        return new Refused(name, value, allowed);
    }

    private static boolean isValue(Class<?> type, String value) {
        if (type == Boolean.class) {
            return value.equals("true") || value.equals("false");
        }
        if (type == LocalDate.class) {
            return isDay(value);
        }
        return !type.isEnum() || allowed(type).contains(value);
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<String> allowed(Class<?> type) {
        if (type == Boolean.class) {
            return List.of("false", "true");
        }
        return type.isEnum()
                ? Stream.of(Objects.requireNonNull(type.getEnumConstants()))
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    private static Class<?> single(Type type) {
        return (Class<?>)
                (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static void add(String prefix, Class<?> input) {
        Arrays.stream(input.getRecordComponents()).forEach(component -> add(prefix, component));
    }

    private static void add(String prefix, RecordComponent component) {
        String name = component.getName();
        if (name.equals(EXCLUDE)) {
            add(EXCLUDE + ".", component.getType());
        } else {
            TYPES.put(prefix + (name.equals("text") ? WORDS : name), component.getGenericType());
        }
    }
}
