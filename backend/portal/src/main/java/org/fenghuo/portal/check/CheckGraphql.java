package org.fenghuo.portal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.InvalidInput;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.platform.Words;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CheckGraphql {
    /** In one question. */
    static final int MOST_ITEMS = 100;

    private final ItemReader reader;
    private final Checker checker;
    private final Reference reference;
    private final Words words;

    CheckGraphql(ItemReader reader, Checker checker, Reference reference, Words words) {
        this.reader = reader;
        this.checker = checker;
        this.reference = reference;
        this.words = words;
    }

    @QueryMapping
    ItemCheck checkItem(@Argument CheckItemInput input) {
        return switch (reader.read(input)) {
            case ItemReader.Refused(var problems) -> throw new InvalidInput(problems.getFirst());
            case ItemReader.Understood(var item) -> checker.check(List.of(item)).getFirst();
        };
    }

    @QueryMapping
    List<CheckedItem> checkItems(@Argument List<CheckItemInput> inputs, Locale locale) {
        if (inputs.size() > MOST_ITEMS) {
            throw new InvalidInput(Problem.of("inputs", "too-many-items", MOST_ITEMS));
        }
        List<ItemReader.Reading> readings = inputs.stream().map(reader::read).toList();
        List<Item> items =
                readings.stream()
                        .flatMap(reading ->
                                reading instanceof ItemReader.Understood(var item)
                                        ? Stream.of(item)
                                        : Stream.empty())
                        .toList();
        var checks = checker.check(items).iterator();
        List<CheckedItem> answers = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String given = inputs.get(i).reference();
            answers.add(
                    switch (readings.get(i)) {
                        case ItemReader.Understood _ ->
                                new CheckedItem(given, checks.next(), List.of());
                        case ItemReader.Refused(var problems) ->
                                new CheckedItem(given, null, said(problems, locale));
                    });
        }
        return answers;
    }

    private List<InputProblem> said(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem ->
                        new InputProblem(
                                problem.field(),
                                problem.code().toUpperCase(Locale.ROOT).replace('-', '_'),
                                words.of(problem, locale)))
                .toList();
    }

    @SchemaMapping
    Text outcomeLabel(ItemCheck check) {
        return label("checkOutcomes", check.outcome());
    }

    @SchemaMapping
    List<Match> matches(ItemCheck check, @Argument @Nullable Integer first) {
        int most = Objects.requireNonNullElse(first, ItemCheck.MOST_MATCHES);
        if (most < 1 || most > ItemCheck.MOST_MATCHES) {
            throw new InvalidInput(Problem.of("first", "paging-size", ItemCheck.MOST_MATCHES));
        }
        return check.matches().stream().limit(most).toList();
    }

    @SchemaMapping(typeName = "ItemMatch", field = "outcomeLabel")
    Text outcomeOfMatch(Match match) {
        return label("checkOutcomes", match.outcome());
    }

    @SchemaMapping(typeName = "ItemComparison")
    Text fieldLabel(Comparison comparison) {
        return label("checkFields", comparison.field());
    }

    @SchemaMapping(typeName = "ItemComparison")
    Text resultLabel(Comparison comparison) {
        return label("checkResults", comparison.result());
    }

    private Text label(String list, Enum<?> value) {
        return reference.label(list, value.name());
    }

    /** One of many items: its answer, or why there is none. */
    record CheckedItem(
            @Nullable String reference, @Nullable ItemCheck check, List<InputProblem> problems) {}

    /** What is wrong with an input, in words. */
    record InputProblem(String field, String code, String message) {}
}
