package org.fenghuo.portal.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a part of the publication's tree from a row; nothing where the row has nothing to say. */
sealed interface Branch {
    JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Nullable JsonNode grow(Scope scope);

    /** A text, cleaned of HTML and idle space, or a number. */
    record Leaf(Term term, boolean number) implements Branch {
        @Override
        public @Nullable JsonNode grow(Scope scope) {
            String text = term.text(scope).map(Cleaning::text).orElse("");
            if (text.isEmpty()) {
                return null;
            }
            return number ? Numbers.node(text, scope) : NODES.stringNode(text);
        }
    }

    /** An object, of the fields that have something to say. */
    record Fields(Map<String, Branch> fields) implements Branch {
        @Override
        public @Nullable JsonNode grow(Scope scope) {
            ObjectNode object = NODES.objectNode();
            fields.forEach((name, branch) -> {
                JsonNode value = branch.grow(scope.in(name));
                if (value != null) {
                    object.set(name, value);
                }
            });
            return object.isEmpty() ? null : object;
        }
    }

    /** A list, without repetitions. */
    record Items(List<Branch> parts) implements Branch {
        @Override
        public @Nullable JsonNode grow(Scope scope) {
            ArrayNode list = NODES.arrayNode();
            for (Branch part : parts) {
                JsonNode grown = part.grow(scope.inElement(list.size()));
                List<JsonNode> elements =
                        grown == null
                                ? List.of()
                                : part instanceof Repeated
                                        ? List.copyOf(grown.values())
                                        : List.of(grown);
                elements.stream().filter(one -> !contains(list, one)).forEach(list::add);
            }
            return list.isEmpty() ? null : list;
        }

        private static boolean contains(ArrayNode list, JsonNode one) {
            return list.values().contains(one);
        }
    }

    /**
     * Elements of a list, one for each text of a term or each object of a JSON list.
     *
     * @param otherwise what is grown when there is none
     */
    record Repeated(Naming naming, Condition where, Branch item, Optional<Branch> otherwise)
            implements Branch {
        @Override
        public @Nullable JsonNode grow(Scope scope) {
            ArrayNode list = NODES.arrayNode();
            for (Scope one : naming.scopes(scope)) {
                JsonNode grown = where.holds(one) ? item.grow(one) : null;
                if (grown != null) {
                    list.add(grown);
                }
            }
            if (list.isEmpty() && otherwise.isPresent()) {
                JsonNode grown = otherwise.get().grow(scope);
                return grown == null ? null : list.add(grown);
            }
            return list;
        }
    }

    /**
     * The elements and their names.
     *
     * @param as the name of the one at hand
     * @param let names of what follows from it
     */
    record Naming(Each each, String as, Map<String, Term> let) {
        List<Scope> scopes(Scope scope) {
            return each.scopes(scope, as).stream().map(this::named).toList();
        }

        private Scope named(Scope element) {
            Scope scope = element;
            for (Map.Entry<String, Term> one : let.entrySet()) {
                scope = scope.with(one.getKey(), one.getValue().texts(scope));
            }
            return scope;
        }
    }

    /** The first whose condition holds. */
    record Switch(List<Case> cases) implements Branch {
        /** One of them. */
        record Case(Condition when, Branch then) {}

        @Override
        public @Nullable JsonNode grow(Scope scope) {
            for (Case one : cases) {
                if (one.when().holds(scope)) {
                    return one.then().grow(scope);
                }
            }
            return null;
        }
    }
}
