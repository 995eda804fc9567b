package org.fenghuo.portal.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads terms and conditions. */
final class TermReader {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private TermReader() {}

    static Term term(Spot spot, Names names) {
        if (!spot.node().isContainer()) {
            return template(spot, names);
        }
        if (spot.has("any")) {
            return new Term.Any(terms(spot.only("any", "do").need("any"), names));
        }
        if (spot.has("join")) {
            String with = spot.find("with").map(Spot::text).orElse("");
            return new Term.Joined(terms(spot.only("join", "with").need("join"), names), with);
        }
        if (spot.has("choose")) {
            return chosen(spot.only("choose").need("choose"), names);
        }
        spot.only("from", "do", "as");
        return new Term.Piped(
                term(spot.need("from"), names),
                spot.find("do").map(StepReader::steps).orElseGet(List::of));
    }

    static List<Term> terms(Spot list, Names names) {
        return list.elements().stream().map(one -> term(one, names)).toList();
    }

    private static Term chosen(Spot list, Names names) {
        return new Term.Chosen(
                list.elements().stream()
                        .map(one ->
                                new Term.Chosen.Case(
                                        when(one.only("when", "then"), names),
                                        term(one.need("then"), names)))
                        .toList());
    }

    private static Term.Template template(Spot spot, Names names) {
        String text = spot.text();
        List<String> literals = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        int from = 0;
        while (matcher.find()) {
            literals.add(text.substring(from, matcher.start()));
            columns.add(names.use(matcher.group(1)));
            from = matcher.end();
        }
        literals.add(text.substring(from));
        return new Term.Template(List.copyOf(literals), List.copyOf(columns));
    }

    /** The condition under {@code when}; without one, always. */
    static Condition when(Spot spot, Names names) {
        return spot.find("when")
                .map(when -> condition(when, names))
                .orElseGet(Condition.Always::new);
    }

    static Condition condition(Spot spot, Names names) {
        if (spot.node().isArray()) {
            return new Condition.OneOf(
                    spot.elements().stream().map(one -> condition(one, names)).toList());
        }
        return new Condition.All(
                spot.entries().entrySet().stream()
                        .map(entry -> about(names.use(entry.getKey()), entry.getValue(), names))
                        .toList());
    }

    private static Condition about(String name, Spot spot, Names names) {
        if (!spot.node().isObject()) {
            return new Condition.Is(name, terms(spot, names));
        }
        List<Condition> all = new ArrayList<>();
        for (Map.Entry<String, Spot> test : spot.entries().entrySet()) {
            all.add(test(name, test.getKey(), test.getValue(), names));
        }
        return all.size() == 1 ? all.getFirst() : new Condition.All(all);
    }

    private static Condition test(String name, String test, Spot spot, Names names) {
        return switch (test) {
            case "blank" ->
                    spot.yes()
                            ? new Condition.Blank(name)
                            : new Condition.Not(new Condition.Blank(name));
            case "is" -> new Condition.Is(name, terms(spot, names));
            case "not" -> new Condition.Not(about(name, spot, names));
            case "matches" -> new Condition.Matches(name, spot.pattern());
            case "contains" -> new Condition.Contains(name, spot.texts());
            case "before" -> new Condition.Compared(name, term(spot, names), true);
            case "after" -> new Condition.Compared(name, term(spot, names), false);
            default ->
                    throw spot.broken(
                            "“"
                                    + test
                                    + "” is unknown; known are blank, is, not, matches, contains, before, after");
        };
    }
}
