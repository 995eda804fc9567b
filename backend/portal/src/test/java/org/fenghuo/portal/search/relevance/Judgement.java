package org.fenghuo.portal.search.relevance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A question, and by which rules a publication answers it how well.
 *
 * @param group the class of questions it belongs to
 * @param why the reason of whoever judged
 */
record Judgement(String q, @JsonProperty("class") String group, String why, List<Rule> grades) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The first rule that holds gives the grade, from 3, exactly what was wanted, to 0. */
    record Rule(
            int grade,
            List<Map<String, List<String>>> all,
            @Nullable List<Map<String, List<String>>> not) {
        boolean holdsFor(Judged publication) {
            return all.stream().allMatch(publication::meets)
                    && Objects.requireNonNullElse(not, List.<Map<String, List<String>>>of())
                            .stream()
                            .noneMatch(publication::meets);
        }
    }

    int grade(Judged publication) {
        return grades.stream()
                .filter(rule -> rule.holdsFor(publication))
                .findFirst()
                .map(Rule::grade)
                .orElse(0);
    }

    /** The grades of all that are not 0, by number. */
    Map<String, Integer> grades(List<Judged> publications) {
        return publications.stream()
                .map(publication -> Map.entry(publication.number(), grade(publication)))
                .filter(graded -> graded.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<Judgement> all() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:schema/search/judgements/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(Judgement::in)
                    .flatMap(List::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Judgement> in(Resource file) {
        try {
            return YAML.readerForListOf(Judgement.class).readValue(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of {@code schema/search} with a figure by name. */
    static Map<String, Double> figures(String file) {
        Function<Object, Double> figure = value -> Double.valueOf(value.toString());
        Resource resource =
                new PathMatchingResourcePatternResolver()
                        .getResource("classpath:schema/search/" + file);
        try {
            Map<?, ?> read = YAML.readValue(resource.getContentAsByteArray(), Map.class);
            return read.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    entry -> entry.getKey().toString(),
                                    entry -> figure.apply(entry.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
