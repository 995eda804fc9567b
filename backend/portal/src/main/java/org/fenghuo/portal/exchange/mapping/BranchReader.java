package org.fenghuo.portal.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads the tree under {@code publication}. */
final class BranchReader {
    /** Words that make a term, and are therefore no field of the exchange format. */
    private static final Set<String> TERM_WORDS = Set.of("from", "any", "join");

    private BranchReader() {}

    static Branch branch(Spot spot, Names names) {
        if (spot.node().isArray()) {
            return new Branch.Items(
                    spot.elements().stream()
                            .map(one ->
                                    one.node().isObject() && one.has("each")
                                            ? repeated(one, names)
                                            : branch(one, names))
                            .toList());
        }
        if (!spot.node().isObject() || TERM_WORDS.stream().anyMatch(spot::has)) {
            return leaf(spot, names);
        }
        return spot.has("choose")
                ? choose(spot.only("choose").need("choose"), names)
                : fields(spot, names);
    }

    private static Branch fields(Spot spot, Names names) {
        Map<String, Branch> fields = new LinkedHashMap<>();
        spot.entries().forEach((name, one) -> fields.put(name, branch(one, names)));
        return new Branch.Fields(fields);
    }

    private static Branch leaf(Spot spot, Names names) {
        boolean number =
                spot.node().isObject() && spot.find("as").map(as -> as.oneOf(As.class)).isPresent();
        return new Branch.Leaf(TermReader.term(spot, names), number);
    }

    private enum As {
        NUMBER
    }

    private static Branch choose(Spot list, Names names) {
        return new Branch.Switch(
                list.elements().stream()
                        .map(one ->
                                new Branch.Switch.Case(
                                        TermReader.when(one.only("when", "then"), names),
                                        branch(one.need("then"), names)))
                        .toList());
    }

    private static Branch repeated(Spot spot, Names names) {
        spot.only("each", "as", "let", "where", "item", "otherwise");
        String as = spot.find("as").map(Spot::text).orElse("it");
        Spot each = spot.need("each");
        boolean parallel = each.node().isObject() && each.has("parallel");
        Map<String, Spot> sides =
                parallel ? each.only("parallel").need("parallel").entries() : Map.of();
        Names inner = parallel ? names.with(sides.keySet().toArray(String[]::new)) : names.with(as);
        Map<String, Term> let = new LinkedHashMap<>();
        for (Map.Entry<String, Spot> one :
                spot.find("let").map(Spot::entries).orElseGet(Map::of).entrySet()) {
            let.put(one.getKey(), TermReader.term(one.getValue(), inner));
            inner = inner.with(one.getKey());
        }
        return repeated(
                spot,
                names,
                inner,
                new Branch.Naming(parallel ? parallel(sides, names) : each(each, names), as, let));
    }

    private static Branch repeated(Spot spot, Names names, Names inner, Branch.Naming naming) {
        return new Branch.Repeated(
                naming,
                spot.find("where")
                        .map(where -> TermReader.condition(where, inner))
                        .orElseGet(Condition.Always::new),
                branch(spot.need("item"), inner),
                spot.find("otherwise").map(otherwise -> branch(otherwise, names)));
    }

    private static Each each(Spot spot, Names names) {
        if (spot.node().isObject() && spot.has("objects")) {
            return new Each.Nodes(names.use(spot.only("objects").need("objects").text()));
        }
        return new Each.Texts(TermReader.term(spot, names));
    }

    private static Each parallel(Map<String, Spot> sides, Names names) {
        Map<String, Term> terms = new LinkedHashMap<>();
        sides.forEach((name, side) -> terms.put(name, TermReader.term(side, names)));
        return new Each.Parallel(terms);
    }
}
