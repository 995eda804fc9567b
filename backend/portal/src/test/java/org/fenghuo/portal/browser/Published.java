package org.fenghuo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenghuo.portal.demo.SampleExamples;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.support.Client;

/**
 * What visitors find: the sample as drafted, one of each kind and more, and a series that only
 * these tests know, longer than a page.
 */
final class Published {
    static final int SERIES = 25;

    private final String mark = "mk" + UUID.randomUUID().toString().replace("-", "");
    private final Client client;
    private final List<PublicationNumber> ofEachKind;
    private final String firm;
    private final PublicationNumber corrected;
    private final PublicationNumber lifted;
    private final PublicationNumber gone;

    Published(Publishing publishing, Client client) {
        this.client = client;
        ofEachKind = numbers(publishing.apply(sampled(SampleExamples.ofEachKind())));
        publishing.apply(sampled(SampleExamples.drafts()));
        firm = String.valueOf(gojiWording().enterprises().getFirst().key());
        var series = numbers(publishing.apply(series()));
        corrected = series.getLast();
        lifted = series.getFirst();
        var wordless =
                numbers(publishing.apply(List.of(new Command.Publish(draft(gojiWording())))));
        gone = wordless.getFirst();
        publishing.apply(
                List.of(
                        new Command.Lift(lifted, "整改完毕"),
                        new Command.Withdraw(gone, WithdrawalGround.UNLAWFUL, "法院判决"),
                        new Command.Correct(corrected, worded(SERIES + 1), "批次号更正")));
    }

    /**
     * Where somebody may come to, and how it answers.
     *
     * @param status of the page there
     */
    record Address(String path, int status) {}

    /** A word that the series has in its titles, and nothing else. */
    String mark() {
        return mark;
    }

    PublicationNumber corrected() {
        return corrected;
    }

    /** Waits until the series can be found. */
    void untilFound() {
        var search = "query ($text: String) { search(input: {text: $text}) { totalCount } }";
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(
                                        client.ask(search, Map.of("text", mark))
                                                .at("/data/search/totalCount")
                                                .asInt())
                                .isEqualTo(SERIES));
    }

    List<Address> inBothLanguages() {
        return everyPage().stream().flatMap(Published::inBothLanguages).toList();
    }

    /** Every page there is, each kind of publication, and problems. */
    List<Address> everyPage() {
        var pages = new ArrayList<Address>();
        Stream.of("/", "/search", "/search?q=" + mark + "&kinds=WARNING", "/search?q=zzqqxx")
                .forEach(path -> pages.add(new Address(path, 200)));
        Stream.of("/about", "/accessibility", "/api", "/status")
                .forEach(path -> pages.add(new Address(path, 200)));
        Stream.of("/categories/goji", "/countries/CN", "/hs/0813", "/enterprises/" + firm)
                .forEach(path -> pages.add(new Address(path, 200)));
        Stream.of("/categories/none", "/countries/XX", "/hs/1", "/enterprises/name:nobody")
                .forEach(path -> pages.add(new Address(path, 404)));
        Stream.concat(ofEachKind.stream(), Stream.of(corrected, lifted))
                .forEach(number -> pages.add(new Address("/publications/" + number, 200)));
        pages.add(new Address("/publications/" + corrected + "?edition=1", 200));
        pages.add(new Address("/publications/" + corrected + "/changes?since=1", 200));
        pages.add(new Address("/publications/" + corrected + "/changes?since=9", 400));
        pages.add(new Address("/publications/" + gone, 410));
        pages.add(new Address("/publications/" + gone + "/changes", 410));
        pages.add(new Address("/publications/FH-2020-999999", 404));
        pages.add(new Address("/no/such/page", 404));
        pages.add(new Address("/search?colour=red", 400));
        pages.add(new Address("/search?kinds=" + "A".repeat(200), 400));
        return pages;
    }

    private static Stream<Address> inBothLanguages(Address address) {
        var joint = address.path().contains("?") ? "&" : "?";
        return Stream.of(
                address, new Address(address.path() + joint + "lang=en", address.status()));
    }

    private static List<Command> sampled(List<Draft> drafts) {
        return drafts.stream().map(draft -> (Command) new Command.TakeOver(draft, "更新")).toList();
    }

    private List<Command> series() {
        return IntStream.rangeClosed(1, SERIES)
                .mapToObj(i -> (Command) new Command.Publish(draft(worded(i))))
                .toList();
    }

    private Wording worded(int i) {
        return titled(
                gojiWording(),
                Text.of("枸杞农药残留风险预警 " + i + " " + mark, "Goji berries " + i + " " + mark));
    }

    private static List<PublicationNumber> numbers(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome ->
                        switch (outcome) {
                            case Outcome.Done(var number, var changes) -> number;
                            case Outcome.Unchanged(var number) -> number;
                            case Outcome.Refused(var problems) ->
                                    throw new AssertionError(problems);
                        })
                .toList();
    }
}
