package org.fenghuo.portal.exchange.mapping;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether something is so of a row. */
sealed interface Condition {
    boolean holds(Scope scope);

    /** Always so. */
    record Always() implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return true;
        }
    }

    /** All of them. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().allMatch(condition -> condition.holds(scope));
        }
    }

    /** At least one of them. */
    record OneOf(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().anyMatch(condition -> condition.holds(scope));
        }
    }

    /** The other way round. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return !condition.holds(scope);
        }
    }

    /** Nothing is there. */
    record Blank(String name) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return scope.values(name).isEmpty();
        }
    }

    /** One of these. */
    record Is(String name, List<Term> values) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            List<String> wanted =
                    values.stream().flatMap(value -> value.texts(scope).stream()).toList();
            return scope.values(name).stream().anyMatch(wanted::contains);
        }
    }

    /** A regular expression is found in it. */
    record Matches(String name, Pattern pattern) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return scope.values(name).stream().anyMatch(value -> pattern.matcher(value).find());
        }
    }

    /** Has one of these words in it, in capitals or not. */
    record Contains(String name, List<String> words) implements Condition {
        public Contains {
            words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        }

        @Override
        public boolean holds(Scope scope) {
            return scope.values(name).stream()
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .anyMatch(value -> words.stream().anyMatch(value::contains));
        }
    }

    /** Comes before, or after, as texts are ordered: right for days and moments in ISO form. */
    record Compared(String name, Term with, boolean before) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            List<String> mine = scope.values(name);
            List<String> others = with.texts(scope);
            if (mine.isEmpty() || others.isEmpty()) {
                return false;
            }
            int order = mine.getFirst().compareTo(others.getFirst());
            return before ? order < 0 : order > 0;
        }
    }
}
