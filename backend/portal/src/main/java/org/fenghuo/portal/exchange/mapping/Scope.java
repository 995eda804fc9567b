package org.fenghuo.portal.exchange.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What can be named while a row is translated: its columns, the mapping's own names, the element at
 * hand; and where complaints go.
 *
 * @param at path of the field that is being made
 */
record Scope(
        Row row,
        Map<String, List<String>> texts,
        Map<String, JsonNode> nodes,
        Set<String> blanks,
        CodeTables codes,
        List<Problem> problems,
        String at) {

    static Scope of(Row row, Set<String> blanks, CodeTables codes, List<Problem> problems) {
        return new Scope(row, Map.of(), Map.of(), blanks, codes, problems, "");
    }

    List<String> values(String name) {
        List<String> own = texts.get(name);
        if (own != null) {
            return own;
        }
        JsonNode node = ownNode(name);
        return node != null ? Row.valuesOf(node, blanks) : row.values(name);
    }

    @Nullable JsonNode node(String name) {
        JsonNode own = ownNode(name);
        return own != null ? own : row.node(name);
    }

    Scope with(String name, List<String> values) {
        Map<String, List<String>> more = new HashMap<>(texts);
        more.put(name, values);
        return new Scope(row, more, nodes, blanks, codes, problems, at);
    }

    Scope with(String name, JsonNode node) {
        Map<String, JsonNode> more = new HashMap<>(nodes);
        more.put(name, node);
        return new Scope(row, texts, more, blanks, codes, problems, at);
    }

    Scope in(String field) {
        return new Scope(
                row,
                texts,
                nodes,
                blanks,
                codes,
                problems,
                at.isEmpty() ? field : at + "." + field);
    }

    Scope inElement(int index) {
        return new Scope(row, texts, nodes, blanks, codes, problems, at + "[" + index + "]");
    }

    void complain(String code, @Nullable Object... args) {
        problems.add(Problem.of(at, code, args));
    }

    private @Nullable JsonNode ownNode(String name) {
        int dot = name.indexOf('.');
        JsonNode own = nodes.get(dot < 0 ? name : name.substring(0, dot));
        return own == null || dot < 0 ? own : Row.walk(own, name.substring(dot + 1));
    }
}
