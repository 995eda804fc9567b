package org.fenghuo.portal.search.relevance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody can explain a weight that answers no question better. */
class WeightsTests {
    private static final Path SOURCE =
            Path.of("src/main/java/org/fenghuo/portal/search/elasticsearch/Weights.java");

    private static final Pattern CONSTANT =
            Pattern.compile(
                    "(?:/\\*\\*(?<said>(?:(?!\\*/).)*)\\*/\\s*)?static final float (?<name>\\w+)",
                    Pattern.DOTALL);

    private static final Pattern QUESTION = Pattern.compile("\\{@code ([^}]+)}");

    @Test
    void eachNamesAJudgementThatNeedsIt() throws IOException {
        Set<String> judged = Judgement.all().stream().map(Judgement::q).collect(toSet());

        assertThat(named(Files.readString(SOURCE)))
                .hasSizeGreaterThan(20)
                .allSatisfy((weight, question) -> assertThat(judged).as(weight).contains(question));
    }

    /** The question that the Javadoc of each weight names, by the weight's name. */
    private static Map<String, String> named(String source) {
        return CONSTANT.matcher(source)
                .results()
                .collect(
                        toMap(
                                found -> found.group("name"),
                                found -> question(String.valueOf(found.group("said")))));
    }

    private static String question(String said) {
        var question = QUESTION.matcher(said);
        return question.find() ? question.group(1) : "none";
    }
}
