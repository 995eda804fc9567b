package org.fenghuo.portal.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes texts from a row: none, one or several. */
sealed interface Term {
    List<String> texts(Scope scope);

    /** The texts as one. */
    default Optional<String> text(Scope scope) {
        List<String> texts = texts(scope);
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
    }

    /**
     * Words with names of columns in braces. Blank as soon as one of the columns is: a sentence
     * with a hole is none.
     *
     * @param literals one more than {@code names}: what stands before, between and after them
     */
    record Template(List<String> literals, List<String> names) implements Term {
        @Override
        public List<String> texts(Scope scope) {
            if (names.size() == 1
                    && literals.getFirst().isEmpty()
                    && literals.getLast().isEmpty()) {
                return scope.values(names.getFirst());
            }
            StringBuilder text = new StringBuilder(literals.getFirst());
            for (int i = 0; i < names.size(); i++) {
                List<String> values = scope.values(names.get(i));
                if (values.isEmpty()) {
                    return List.of();
                }
                text.append(String.join(", ", values)).append(literals.get(i + 1));
            }
            return text.isEmpty() ? List.of() : List.of(text.toString());
        }
    }

    /** The first that is not blank. */
    record Any(List<Term> terms) implements Term {
        @Override
        public List<String> texts(Scope scope) {
            for (Term term : terms) {
                List<String> texts = term.texts(scope);
                if (!texts.isEmpty()) {
                    return texts;
                }
            }
            return List.of();
        }
    }

    /** Those that are not blank, one after the other. */
    record Joined(List<Term> terms, String with) implements Term {
        @Override
        public List<String> texts(Scope scope) {
            List<String> all = new ArrayList<>();
            terms.forEach(term -> all.addAll(term.texts(scope)));
            return all.isEmpty() ? List.of() : List.of(String.join(with, all));
        }
    }

    /** What comes out of a row of steps. */
    record Piped(Term from, List<Step> steps) implements Term {
        @Override
        public List<String> texts(Scope scope) {
            List<String> texts = from.texts(scope);
            for (Step step : steps) {
                texts = step.apply(texts, scope);
            }
            return texts;
        }
    }

    /** The first whose condition holds. */
    record Chosen(List<Case> cases) implements Term {
        /** One of them. */
        record Case(Condition when, Term then) {}

        @Override
        public List<String> texts(Scope scope) {
            return cases.stream()
                    .filter(one -> one.when().holds(scope))
                    .findFirst()
                    .map(one -> one.then().texts(scope))
                    .orElseGet(List::of);
        }
    }
}
