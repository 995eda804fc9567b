package org.fenghuo.portal.feeds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenghuo.portal.feeds.Answers.CodeList;

/** The filters of a feed in words: its title. */
record FeedTitle(FeedWords words) {
    private static final String EXCLUDED = "exclude.";

    /** The list of codes that a parameter's values are from. */
    private static final Map<String, String> LISTS =
            Map.of(
                    "kinds", "kinds",
                    "levels", "levels",
                    "hazards", "hazards",
                    "categories", "categories",
                    "origins", "countries",
                    "authorities", "agencies",
                    "standings", "standings");

    /** The lists that it takes to say these filters. */
    static Set<String> lists(FeedAddress address) {
        return address.parameters().keySet().stream()
                .map(FeedTitle::list)
                .filter(list -> !list.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The codes that a parameter may have; none where it is not a list of codes. */
    static List<String> codes(String parameter, List<CodeList> known) {
        return known.stream()
                .filter(list -> list.name().equals(list(parameter)))
                .flatMap(list -> list.values().stream())
                .map(Answers.Code::code)
                .toList();
    }

    String of(FeedAddress address, List<CodeList> known) {
        var parts = new ArrayList<String>();
        for (var name : address.parameters().keySet()) {
            var values = address.values(name);
            var list = list(name);
            if (!list.isEmpty() && !values.isEmpty()) {
                var said = String.join(words.say("title.or"), labels(list, values, known));
                parts.add(name.startsWith(EXCLUDED) ? words.say("title.not", said) : said);
            }
        }
        add(parts, "title.words", address.value("q"));
        add(parts, "title.from", address.value("publishedFrom"));
        add(parts, "title.to", address.value("publishedTo"));
        return parts.isEmpty()
                ? words.say("title.all")
                : words.say("title", String.join(words.say("title.and"), parts));
    }

    private void add(
            List<String> parts, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            parts.add(words.say(key, FeedText.line(value)));
        }
    }

    private static List<String> labels(String list, List<String> values, List<CodeList> known) {
        var labels =
                known.stream()
                        .filter(codes -> codes.name().equals(list))
                        .flatMap(codes -> codes.values().stream())
                        .collect(
                                Collectors.toMap(
                                        Answers.Code::code,
                                        Answers.Code::label,
                                        (one, same) -> one));
        return values.stream().map(value -> labels.getOrDefault(value, value)).toList();
    }

    private static String list(String parameter) {
        var plain =
                parameter.startsWith(EXCLUDED) ? parameter.substring(EXCLUDED.length()) : parameter;
        return LISTS.getOrDefault(plain, "");
    }
}
