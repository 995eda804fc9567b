package org.fenghuo.portal.exchange.mapping;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the steps of a term: a word, or a word with what it needs. */
final class StepReader {
    private StepReader() {}

    static List<Step> steps(Spot list) {
        return list.elements().stream().map(StepReader::step).toList();
    }

    private static Step step(Spot spot) {
        if (!spot.node().isContainer()) {
            return word(spot);
        }
        Map<String, Spot> entries = spot.entries();
        if (entries.size() != 1) {
            throw spot.broken("a step is one word, with what it needs after a colon");
        }
        Map.Entry<String, Spot> only = entries.entrySet().iterator().next();
        return withArgument(only.getKey(), only.getValue());
    }

    private static Step word(Spot spot) {
        return switch (spot.text()) {
            case "clean" -> new Step.Each(text -> Optional.of(Cleaning.text(text)));
            case "capitalise" -> new Step.Each(text -> Optional.of(Texts.capitalised(text)));
            case "lower-case" -> new Step.Each(text -> Optional.of(text.toLowerCase(Locale.ROOT)));
            case "distinct" -> new Step.Together(Texts::distinct);
            case "first" -> new Step.Together(texts -> texts.subList(0, 1));
            default ->
                    throw spot.broken(
                            "the step “"
                                    + spot.text()
                                    + "” is unknown; known words are clean, capitalise, lower-case, distinct, first");
        };
    }

    private static Step withArgument(String name, Spot spot) {
        return switch (name) {
            case "split" -> split(spot);
            case "split-outside-brackets" -> splitOutside(spot);
            case "match" -> new Step.Match(spot.pattern());
            case "find" -> new Step.Find(spot.pattern());
            case "replace" -> replace(spot);
            case "join" -> join(spot);
            case "code" -> code(spot);
            case "map" -> map(spot);
            case "keywords" -> keywords(spot);
            case "date", "moment" -> dated(spot, name.equals("moment"));
            case "number" -> numbered(spot);
            case "quantity" -> quantity(spot);
            case "shorten" -> shorten(spot);
            default -> throw spot.broken("the step “" + name + "” is unknown");
        };
    }

    private static Step split(Spot spot) {
        Pattern separator = spot.pattern();
        return new Step.Split(text -> Texts.split(text, separator));
    }

    private static Step splitOutside(Spot spot) {
        String separators = spot.text();
        return new Step.Split(text -> Texts.splitOutside(text, separators));
    }

    private static Step join(Spot spot) {
        String with = spot.text();
        return new Step.Together(texts -> List.of(String.join(with, texts)));
    }

    private static Step replace(Spot spot) {
        Map<Pattern, String> replacements = new LinkedHashMap<>();
        for (Spot one : spot.elements()) {
            replacements.put(one.only("this", "by").need("this").pattern(), one.need("by").text());
        }
        return new Step.Replace(replacements);
    }

    private static Step code(Spot spot) {
        boolean plain = !spot.node().isContainer();
        Spot list = plain ? spot : spot.only("list", "unknown").need("list");
        if (!CodeLists.NAMES.contains(list.text())) {
            throw list.broken(
                    "no list is named “"
                            + list.text()
                            + "”; there are "
                            + String.join(", ", CodeLists.NAMES));
        }
        return new Step.Translate(
                list.text(),
                Step.Translate.list(list.text()),
                plain ? Step.Unknown.REFUSE : unknown(spot));
    }

    private static Step map(Spot spot) {
        spot.only("table", "unknown");
        Map<String, String> table = new LinkedHashMap<>();
        spot.need("table")
                .table()
                .forEach((from, to) -> table.put(from.toLowerCase(Locale.ROOT), to));
        return new Step.Translate(
                String.join(", ", table.keySet()), Step.Translate.inline(table), unknown(spot));
    }

    private static Step keywords(Spot spot) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        spot.entries()
                .forEach((result, list) ->
                        words.put(
                                result,
                                list.texts().stream()
                                        .map(word -> word.toLowerCase(Locale.ROOT))
                                        .toList()));
        return new Step.Each(text -> Texts.classified(text, words));
    }

    private static Step dated(Spot spot, boolean moments) {
        boolean plain = !spot.node().isObject();
        Spot formats = plain ? spot : spot.only("formats", "unknown").need("formats");
        return new Step.Dated(
                new Dates(formats.elements().stream().map(StepReader::format).toList(), moments),
                plain ? Step.Unknown.REFUSE : unknown(spot));
    }

    private static DateTimeFormatter format(Spot spot) {
        try {
            return Dates.format(spot.text());
        } catch (IllegalArgumentException e) {
            throw spot.broken("not a date format: " + spot.text());
        }
    }

    private static Step numbered(Spot spot) {
        boolean plain = !spot.node().isContainer();
        Spot format = plain ? spot : spot.only("format", "unknown").need("format");
        try {
            return new Step.Numbered(
                    Numbers.format(format.text()), plain ? Step.Unknown.REFUSE : unknown(spot));
        } catch (IllegalArgumentException e) {
            throw format.broken("not a number format: " + format.text());
        }
    }

    private static Step quantity(Spot spot) {
        return switch (spot.text()) {
            case "value" ->
                    new Step.Each(text ->
                            Optional.of(Quantity.parse(text).map(Quantity::value).orElse(text)));
            case "unit" -> new Step.Each(text -> Quantity.parse(text).map(Quantity::unit));
            default -> throw spot.broken("a quantity has a “value” and a “unit”");
        };
    }

    private static Step shorten(Spot spot) {
        spot.only("to", "ending");
        int max = spot.need("to").number();
        String ending = spot.find("ending").map(Spot::text).orElse("…");
        return new Step.Each(text -> Optional.of(Texts.shortened(text, max, ending)));
    }

    private static Step.Unknown unknown(Spot spot) {
        return spot.find("unknown")
                .map(word -> word.oneOf(Step.Unknown.class))
                .orElse(Step.Unknown.REFUSE);
    }
}
