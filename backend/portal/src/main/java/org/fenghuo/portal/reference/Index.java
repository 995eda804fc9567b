package org.fenghuo.portal.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Text;

/**
 * The entries of one list, found by code and, where it was told their names, by any of them. A name
 * that two entries claim would make imports file goods by chance, so it is refused.
 */
final class Index<T> {
    private final String file;
    private final Map<String, T> byCode = new LinkedHashMap<>();
    private final Map<String, String> codesByName = new HashMap<>();
    private final Function<T, Text> label;

    Index(String file, List<T> entries, Function<T, String> code, Function<T, Text> label) {
        this.file = file;
        this.label = label;
        for (T entry : entries) {
            add(Objects.toString(code.apply(entry), ""), entry);
        }
    }

    private void add(String code, T entry) {
        if (code.isBlank()) {
            throw new BrokenCodeList(file, "an entry has no code: " + entry + ".");
        }
        if (byCode.putIfAbsent(code, entry) != null) {
            throw new BrokenCodeList(file, "'" + code + "' stands there twice.");
        }
        Text name = label.apply(entry);
        if (name.zh() == null || name.en() == null) {
            throw new BrokenCodeList(file, "'" + code + "' needs a Chinese and an English name.");
        }
    }

    /** Makes every entry findable by its label in each language and by its aliases. */
    Index<T> named(Function<T, List<String>> aliases) {
        byCode.forEach((code, entry) -> {
            Stream<String> labels = label.apply(entry).byLanguage().values().stream();
            Stream.concat(labels, aliases.apply(entry).stream()).forEach(name -> name(code, name));
        });
        return this;
    }

    private void name(String code, String name) {
        String known = codesByName.putIfAbsent(Names.key(name), code);
        if (known != null && !known.equals(code)) {
            throw new BrokenCodeList(
                    file, "'" + name + "' names both '" + known + "' and '" + code + "'.");
        }
    }

    /** Refuses an entry that refers to something that does not exist. */
    void requireKnown(String code, String field, Index<?> where, String reference) {
        if (where.get(reference).isEmpty()) {
            throw new BrokenCodeList(
                    file, "'" + code + "' names the unknown " + field + " '" + reference + "'.");
        }
    }

    Optional<T> get(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<T> called(String name) {
        return Optional.ofNullable(codesByName.get(Names.key(name))).flatMap(this::get);
    }

    Map<String, T> all() {
        return byCode;
    }

    List<T> values() {
        return List.copyOf(byCode.values());
    }

    CodeList toCodeList(String name) {
        return new CodeList(
                name,
                byCode.entrySet().stream()
                        .map(entry -> new Code(entry.getKey(), label.apply(entry.getValue())))
                        .toList());
    }
}
