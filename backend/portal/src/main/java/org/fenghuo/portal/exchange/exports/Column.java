package org.fenghuo.portal.exchange.exports;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Publication;
import org.jspecify.annotations.Nullable;

/**
 * One column of the tables.
 *
 * @param name for programs; people read {@code export.column.<name>}
 * @param type in the words of XML Schema, as CSV on the Web wants it
 * @param many whether a cell holds several values, with {@link #BETWEEN} between them
 * @param value what stands in it; null for an empty cell
 */
record Column(
        String name, String type, boolean many, Function<Publication, @Nullable String> value) {
    static final String BETWEEN = "|";

    static Column text(String name, Function<Publication, @Nullable Object> value) {
        return of(name, "string", value);
    }

    static Column of(String name, String type, Function<Publication, @Nullable Object> value) {
        return new Column(name, type, false, publication -> plain(value.apply(publication)));
    }

    static Column texts(
            String name, Function<Publication, Collection<? extends @Nullable Object>> values) {
        return new Column(
                name,
                "string",
                true,
                publication ->
                        values.apply(publication).stream()
                                .filter(Objects::nonNull)
                                .map(value -> String.valueOf(value).replace(BETWEEN, "/"))
                                .distinct()
                                .collect(Collectors.joining(BETWEEN)));
    }

    /** Every language a text exists in, as columns cannot say. */
    static String all(Text text) {
        return String.join(" / ", text.byLanguage().values());
    }

    private static @Nullable String plain(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Its key in the messages. */
    String title() {
        return "export.column." + name;
    }
}
