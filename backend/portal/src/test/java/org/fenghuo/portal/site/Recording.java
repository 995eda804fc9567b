package org.fenghuo.portal.site;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Data that remember what was read of them. A path has no indices: {@code publication/history/at}.
 */
final class Recording {
    private final Set<String> read = new TreeSet<>();

    Map<String, Object> of(Map<String, Object> data) {
        return new Remembering("", data);
    }

    Set<String> read() {
        return read;
    }

    private @Nullable Object wrapped(String path, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> new Remembering(path + "/", typed(map));
            case List<?> list -> list.stream().map(item -> wrapped(path, item)).toList();
            case null, default -> value;
        };
    }

    @SuppressWarnings("unchecked") // from JSON: keys are texts
    private static Map<String, Object> typed(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private final class Remembering extends AbstractMap<String, Object> {
        private final String prefix;
        private final Map<String, Object> data;

        Remembering(String prefix, Map<String, Object> data) {
            this.prefix = prefix;
            this.data = data;
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return data.containsKey(key);
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            read.add(prefix + key);
            return wrapped(prefix + key, data.get(key));
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            throw new UnsupportedOperationException("a template names what it reads: " + prefix);
        }
    }
}
