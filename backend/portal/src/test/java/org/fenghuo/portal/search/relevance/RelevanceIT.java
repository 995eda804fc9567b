package org.fenghuo.portal.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenghuo.portal.Portal;
import org.fenghuo.portal.platform.OperatorCommand;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.reference.Reference;
import org.fenghuo.portal.support.Client;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Every class of questions is answered at least as well as {@code relevance-floors.yaml} says. The
 * questions are asked of a portal of its own: what other tests publish would stand among the
 * answers.
 */
@SpringBootTest(
        classes = Portal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "fenghuo.sample=true",
            "fenghuo.banner=false",
            "fenghuo.data=${fenghuo.relevance.data:target/relevance-data}",
            "fenghuo.bootstrap.agency-key=key-of-the-tests",
        })
@DirtiesContext
class RelevanceIT {
    private static final Logger LOG = LoggerFactory.getLogger(RelevanceIT.class);
    private static final Path REPORT = Path.of("target/relevance.md");

    private final Client client;
    private final Corpus corpus;
    private final ElasticsearchClient elasticsearch;

    @Autowired
    RelevanceIT(
            WebServerApplicationContext portal,
            Publications publications,
            Reference reference,
            List<OperatorCommand> commands,
            ElasticsearchClient elasticsearch) {
        this.client = new Client(portal);
        this.corpus = new Corpus(publications, reference, commands);
        this.elasticsearch = elasticsearch;
    }

    @Test
    void everyClassOfQuestionsIsAnsweredWell() throws IOException {
        Path files = Corpus.files();
        if (files == null) {
            LOG.info(
                    "Only the sample is asked about: -Dfenghuo.examples names no folder of real files.");
        } else {
            corpus.take(files);
        }
        List<Judged> judged = corpus.judged();
        Corpus.awaitFindable(client, judged.size());

        Report report = asked(judged);

        Map<String, Double> floors =
                Judgement.figures(
                        files == null
                                ? "relevance-floors-of-the-sample.yaml"
                                : "relevance-floors.yaml");
        Map<String, Figures> reached = report.byClass("portal");
        assertThat(floors)
                .allSatisfy((group, floor) ->
                        assertThat(reached)
                                .hasEntrySatisfying(
                                        group,
                                        figures ->
                                                assertThat(figures.ndcg())
                                                        .as(group)
                                                        .isGreaterThanOrEqualTo(floor)));
    }

    private Report asked(List<Judged> judged) throws IOException {
        PortalAsker portal = new PortalAsker(client);
        PlainAsker standard = new PlainAsker(elasticsearch, "standard");
        PlainAsker smartcn = new PlainAsker(elasticsearch, "smartcn");
        standard.fill(judged);
        smartcn.fill(judged);
        Map<String, List<Report.Answer>> answers = new LinkedHashMap<>();
        List<Asker> askers = List.of(portal, standard, smartcn);
        Map<Judgement, Map<String, Integer>> grades = new LinkedHashMap<>();
        Judgement.all().forEach(judgement -> grades.put(judgement, judgement.grades(judged)));
        grades.values().removeIf(Map::isEmpty);
        askers.forEach(asker ->
                answers.put(
                        asker.name(),
                        grades.entrySet().stream()
                                .map(entry -> answer(asker, entry.getKey(), entry.getValue()))
                                .toList()));
        Report report = new Report(answers);
        write(report, portal, judged);
        return report;
    }

    private static Report.Answer answer(
            Asker asker, Judgement judgement, Map<String, Integer> grades) {
        long begun = System.nanoTime();
        List<String> numbers = asker.ask(judgement);
        return new Report.Answer(judgement, grades, numbers, System.nanoTime() - begun);
    }

    private static void write(Report report, PortalAsker portal, List<Judged> judged)
            throws IOException {
        Map<String, Judged> byNumber =
                judged.stream().collect(Collectors.toMap(Judged::number, Function.identity()));
        String worst =
                report.worst(portal.name()).stream()
                        .map(answer ->
                                Report.shown(answer, byNumber)
                                        + portal.understood(answer.judgement())
                                        + "\n")
                        .collect(Collectors.joining());
        LOG.info("Relevance over {} publications\n{}", judged.size(), report.table());
        Files.writeString(REPORT, report.table() + worst);
    }
}
