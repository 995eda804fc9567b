package org.fenghuo.portal.exchange.mapping;

import java.text.DecimalFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes texts on their way from a column into a publication. */
sealed interface Step {
    List<String> apply(List<String> texts, Scope scope);

    /** What becomes of a text that a step cannot make sense of. */
    enum Unknown {
        /** The row is refused, with a reason. */
        REFUSE,
        /** The text is left out. */
        DROP,
        /** The text stays as it was published. */
        KEEP
    }

    /** One text in, at most one out. */
    record Each(Function<String, Optional<String>> change) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(texts.stream().flatMap(text -> change.apply(text).stream()));
        }
    }

    /** One text in, any number out. */
    record Split(Function<String, List<String>> parts) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(texts.stream().flatMap(text -> parts.apply(text).stream()));
        }
    }

    /** All texts at once. */
    record Together(Function<List<String>, List<String>> change) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return texts.isEmpty() ? texts : change.apply(texts);
        }
    }

    /** Keeps what the expression's group, or all of it, matches first. */
    record Match(Pattern pattern) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(
                    texts.stream()
                            .flatMap(text ->
                                    pattern.matcher(text).results().limit(1).map(Match::kept)));
        }

        static String kept(MatchResult match) {
            String group = match.groupCount() > 0 ? match.group(1) : match.group();
            return group == null ? "" : group;
        }
    }

    /** Keeps everything the expression matches, one by one. */
    record Find(Pattern pattern) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(
                    texts.stream()
                            .flatMap(text -> pattern.matcher(text).results().map(Match::kept)));
        }
    }

    /** Puts one thing in the place of another, in the order given. */
    record Replace(Map<Pattern, String> replacements) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(texts.stream().map(this::replaced));
        }

        private String replaced(String text) {
            String result = text;
            for (Map.Entry<Pattern, String> one : replacements.entrySet()) {
                Matcher matcher = one.getKey().matcher(result);
                result = matcher.replaceAll(one.getValue());
            }
            return result;
        }
    }

    /** Looks a text up; small and capital letters are the same. */
    record Translate(String name, Lookup table, Unknown unknown) implements Step {
        /** Where it is looked up. */
        interface Lookup {
            Optional<String> find(String text, Scope scope);
        }

        static Lookup inline(Map<String, String> table) {
            return (text, scope) -> Optional.ofNullable(table.get(text.toLowerCase(Locale.ROOT)));
        }

        static Lookup list(String list) {
            return (text, scope) -> scope.codes().code(list, text);
        }

        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(texts.stream().flatMap(text -> translated(text, scope)));
        }

        private Stream<String> translated(String text, Scope scope) {
            Optional<String> found = table.find(text, scope);
            return found.isPresent()
                    ? found.stream()
                    : otherwise(text, unknown, scope, "unknown-code", name);
        }
    }

    /** A day or a moment, in ISO form. */
    record Dated(Dates formats, Unknown unknown) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(
                    texts.stream()
                            .flatMap(text -> {
                                Optional<String> iso = formats.iso(text);
                                return iso.isPresent()
                                        ? iso.stream()
                                        : otherwise(text, unknown, scope, "not-a-date", "");
                            }));
        }
    }

    /** A number, written by a pattern such as {@code 0.0000}. */
    record Numbered(DecimalFormat format, Unknown unknown) implements Step {
        @Override
        public List<String> apply(List<String> texts, Scope scope) {
            return present(
                    texts.stream()
                            .flatMap(text -> {
                                Optional<String> number =
                                        Numbers.parse(text)
                                                .map(value -> Numbers.format(value, format));
                                return number.isPresent()
                                        ? number.stream()
                                        : otherwise(text, unknown, scope, "not-a-number", "");
                            }));
        }
    }

    private static Stream<String> otherwise(
            String text, Unknown unknown, Scope scope, String code, String arg) {
        return switch (unknown) {
            case KEEP -> Stream.of(text);
            case DROP -> Stream.empty();
            case REFUSE -> {
                scope.complain(code, text, arg);
                yield Stream.empty();
            }
        };
    }

    private static List<String> present(Stream<String> texts) {
        return texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
