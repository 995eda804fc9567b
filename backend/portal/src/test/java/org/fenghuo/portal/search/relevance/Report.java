package org.fenghuo.portal.search.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of several searches by class of question, as a table, and the worst answers. */
final class Report {
    static final String ALL = "ALL";

    private static final int WORST = 60;
    private static final int SHOWN = 10;

    private final Map<String, List<Answer>> answers;

    /** An answer to a question, with the grades it could have had. */
    record Answer(
            Judgement judgement, Map<String, Integer> grades, List<String> numbers, long nanos) {
        Figures figures() {
            return Figures.of(numbers, grades);
        }
    }

    /**
     * Of answers by the name of the search that gave them.
     *
     * @param answers the searches in the order in which they are shown
     */
    Report(Map<String, List<Answer>> answers) {
        this.answers = answers;
    }

    /** Means by class, {@link #ALL} for all together. */
    Map<String, Figures> byClass(String asker) {
        Map<String, List<Figures>> byClass =
                answers.getOrDefault(asker, List.of()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        answer -> answer.judgement().group(),
                                        TreeMap::new,
                                        Collectors.mapping(Answer::figures, Collectors.toList())));
        byClass.put(ALL, byClass.values().stream().flatMap(Collection::stream).toList());
        return byClass.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Figures.mean(entry.getValue()),
                                (a, b) -> a,
                                TreeMap::new));
    }

    String table() {
        StringBuilder table = new StringBuilder("| class | questions |");
        answers.keySet()
                .forEach(asker ->
                        table.append(" ").append(asker).append(" nDCG@10 | recall@50 | MRR |"));
        table.append("\n|---|---:|").append("---:|---:|---:|".repeat(answers.size())).append('\n');
        List<Map<String, Figures>> figures = answers.keySet().stream().map(this::byClass).toList();
        figures.getFirst()
                .keySet()
                .forEach(group -> {
                    table.append("| %s | %d |".formatted(group, count(group)));
                    figures.forEach(
                            of -> table.append(cells(Objects.requireNonNull(of.get(group)))));
                    table.append('\n');
                });
        return table.append(latencies()).toString();
    }

    private long count(String group) {
        return answers.values().iterator().next().stream()
                .filter(answer -> group.equals(ALL) || answer.judgement().group().equals(group))
                .count();
    }

    private static String cells(Figures figures) {
        return String.format(
                Locale.ROOT,
                " %.3f | %.3f | %.3f |",
                figures.ndcg(),
                figures.recall(),
                figures.mrr());
    }

    private String latencies() {
        StringBuilder lines = new StringBuilder("\n");
        answers.forEach((asker, all) -> {
            List<Long> nanos = all.stream().map(Answer::nanos).sorted().toList();
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "%s: p50 %d ms, p95 %d ms%n",
                            asker,
                            nanos.get(nanos.size() / 2) / 1_000_000,
                            nanos.get(nanos.size() * 95 / 100) / 1_000_000));
        });
        return lines.toString();
    }

    List<Answer> worst(String asker) {
        return answers.getOrDefault(asker, List.of()).stream()
                .sorted(Comparator.comparingDouble(answer -> answer.figures().ndcg()))
                .limit(WORST)
                .toList();
    }

    /** An answer with the grades of its first, and what it should have begun with. */
    static String shown(Answer answer, Map<String, Judged> corpus) {
        StringBuilder lines = new StringBuilder();
        Figures figures = answer.figures();
        lines.append(
                "%n## %s (%s)%nnDCG %.3f, recall %.3f; %s%n"
                        .formatted(
                                answer.judgement().q(),
                                answer.judgement().group(),
                                figures.ndcg(),
                                figures.recall(),
                                answer.judgement().why()));
        answer.numbers().stream()
                .limit(SHOWN)
                .forEach(number -> lines.append(line(number, answer, corpus)));
        lines.append("missed:\n");
        answer.grades().entrySet().stream()
                .filter(entry ->
                        !answer.numbers()
                                .subList(0, Math.min(SHOWN, answer.numbers().size()))
                                .contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN / 2)
                .forEach(entry -> lines.append(line(entry.getKey(), answer, corpus)));
        return lines.toString();
    }

    private static String line(String number, Answer answer, Map<String, Judged> corpus) {
        Judged judged = corpus.get(number);
        return "%d %s %s | %s | %s%n"
                .formatted(
                        answer.grades().getOrDefault(number, 0),
                        number,
                        judged == null ? "" : judged.text("title"),
                        judged == null ? "" : judged.text("hazards").replace('\n', ','),
                        judged == null ? "" : judged.text("products").replace('\n', ','));
    }
}
