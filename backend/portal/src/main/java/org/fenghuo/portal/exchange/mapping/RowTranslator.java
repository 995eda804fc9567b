package org.fenghuo.portal.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.exchange.format.Reading;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.ExternalKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Translates rows by one mapping: row → tree of the exchange format → draft. */
final class RowTranslator {
    private static final int HASH_LENGTH = 40;

    private final Mapping mapping;
    private final CodeTables codes;
    private final ExchangeFormat format;

    RowTranslator(Mapping mapping, CodeTables codes, ExchangeFormat format) {
        this.mapping = mapping;
        this.codes = codes;
        this.format = format;
    }

    Translation translate(Row row) {
        List<Problem> problems = new ArrayList<>();
        Scope scope = Scope.of(row, mapping.blanks(), codes, problems);
        for (Map.Entry<String, Term> let : mapping.let().entrySet()) {
            scope = scope.with(let.getKey(), let.getValue().texts(scope.in(let.getKey())));
        }
        Optional<ExternalKey> key = key(scope.in("key"));
        if (key.isEmpty()) {
            problems.add(Problem.of("key", "no-key"));
            return new Translation.Refused(key, problems);
        }
        ObjectNode tree = tree(scope, key.get());
        return problems.isEmpty()
                ? read(tree, key.get(), scope)
                : new Translation.Refused(key, problems);
    }

    private Translation read(ObjectNode tree, ExternalKey key, Scope scope) {
        return switch (format.read(tree)) {
            case Reading.Understood(var draft) ->
                    new Translation.Translated(draft, key, mapping.order().text(scope).orElse(""));
            case Reading.Garbled(var problems) ->
                    new Translation.Refused(Optional.of(key), problems);
        };
    }

    private Optional<ExternalKey> key(Scope scope) {
        Optional<String> value =
                switch (mapping.key()) {
                    case Mapping.Key.Named(var term) -> term.text(scope);
                    case Mapping.Key.Hashed(var columns) -> Optional.of(hash(columns, scope));
                };
        return value.map(text -> new ExternalKey(mapping.source().system(), text));
    }

    private static String hash(List<String> columns, Scope scope) {
        List<String> values =
                columns.stream()
                        .map(column -> String.join("\u001e", scope.values(column)))
                        .toList();
        return MappingReader.sha256(String.join("\u001f", values)).substring(0, HASH_LENGTH);
    }

    private ObjectNode tree(Scope scope, ExternalKey key) {
        ObjectNode tree = Branch.NODES.objectNode();
        tree.set(
                "key",
                Branch.NODES.objectNode().put("system", key.system()).put("value", key.value()));
        tree.put("original", mapping.language().tag());
        tree.put("authority", mapping.source().authority());
        tree.set("sources", Branch.NODES.arrayNode().add(source(scope.in("sources[0]"))));
        if (mapping.publication().grow(scope) instanceof ObjectNode grown) {
            tree.setAll(grown);
        }
        return tree;
    }

    private JsonNode source(Scope scope) {
        Mapping.Origin origin = mapping.source();
        ObjectNode source = Branch.NODES.objectNode().put("system", origin.system());
        set(source, "reference", origin.reference(), scope);
        set(source, "url", origin.url(), scope);
        set(source, "publishedOn", origin.publishedOn(), scope);
        return source;
    }

    private static void set(ObjectNode node, String name, Optional<Term> term, Scope scope) {
        @Nullable String text =
                term.flatMap(one -> one.text(scope.in(name))).map(Cleaning::text).orElse(null);
        if (text != null && !text.isEmpty()) {
            node.put(name, text);
        }
    }
}
