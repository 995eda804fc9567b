package org.fenghuo.portal.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a list of a publication is made from. */
sealed interface Each {
    /** A scope for each element, in which it has a name. */
    List<Scope> scopes(Scope scope, String as);

    /** The texts of a term. */
    record Texts(Term term) implements Each {
        @Override
        public List<Scope> scopes(Scope scope, String as) {
            return term.texts(scope).stream().map(text -> scope.with(as, List.of(text))).toList();
        }
    }

    /** The objects of a list in a JSON row. */
    record Nodes(String path) implements Each {
        @Override
        public List<Scope> scopes(Scope scope, String as) {
            JsonNode list = scope.node(path);
            return list == null
                    ? List.of()
                    : list.values().stream().map(node -> scope.with(as, node)).toList();
        }
    }

    /**
     * Columns that list one thing's sides in the same order. Where they do not have the same number
     * of texts there is one element, of all of them as they stand.
     */
    record Parallel(Map<String, Term> sides) implements Each {
        @Override
        public List<Scope> scopes(Scope scope, String as) {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            sides.forEach((name, term) -> texts.put(name, term.texts(scope)));
            int length = texts.values().stream().mapToInt(List::size).max().orElse(0);
            boolean even =
                    texts.values().stream()
                            .allMatch(side -> side.isEmpty() || side.size() == length);
            if (!even) {
                texts.replaceAll(
                        (name, side) -> side.isEmpty() ? side : List.of(String.join("; ", side)));
            }
            List<Scope> scopes = new ArrayList<>();
            for (int i = 0; i < (even ? length : 1); i++) {
                scopes.add(element(scope, texts, i));
            }
            return scopes;
        }

        private static Scope element(Scope scope, Map<String, List<String>> texts, int index) {
            Scope one = scope;
            for (Map.Entry<String, List<String>> side : texts.entrySet()) {
                List<String> values = side.getValue();
                one =
                        one.with(
                                side.getKey(),
                                values.isEmpty() ? values : List.of(values.get(index)));
            }
            return one;
        }
    }
}
