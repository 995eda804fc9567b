package org.fenghuo.portal.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the schema answered.
 *
 * @param data null when nothing could be read
 */
record PageAnswer(@Nullable Map<String, Object> data, List<Failure> failures) {
    private static final List<String> OUTAGES =
            List.of("SEARCH_UNAVAILABLE", "STORAGE_UNAVAILABLE");

    /**
     * One error.
     *
     * @param code {@code extensions.code}
     * @param field {@code extensions.field}: what in the request is wrong, if that is it
     */
    record Failure(@Nullable String code, @Nullable String field, String message) {
        boolean isOutage() {
            return code != null && OUTAGES.contains(code);
        }
    }

    boolean lacks(@Nullable String field) {
        return data == null || (field != null && data.get(field) == null);
    }

    /** What in the request the schema did not accept. */
    Optional<Failure> refused() {
        return failures.stream().filter(failure -> failure.field() != null).findFirst();
    }

    boolean hasOutage() {
        return failures.stream().anyMatch(Failure::isOutage);
    }

    /** A failure that is nobody's outage and nobody's input: a bug of ours. */
    Optional<Failure> bug() {
        return failures.stream().filter(f -> !f.isOutage() && f.field() == null).findFirst();
    }

    /** Every value of a field of this name, anywhere in the answer. */
    Stream<Object> all(String field) {
        return all(field, data);
    }

    private static Stream<Object> all(String field, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Map<?, ?> object ->
                    Stream.concat(
                            Stream.ofNullable(object.get(field)),
                            object.values().stream().flatMap(inner -> all(field, inner)));
            case Collection<?> list -> list.stream().flatMap(inner -> all(field, inner));
            default -> Stream.empty();
        };
    }
}
