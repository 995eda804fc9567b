package org.fenghuo.portal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.casework.CaseExamples.CUSTOMS;
import static org.fenghuo.portal.casework.CaseExamples.MARKET;
import static org.fenghuo.portal.publishing.PublicationExamples.draft;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.accounts.Role;
import org.fenghuo.portal.intake.Handling;
import org.fenghuo.portal.intake.Progress;
import org.fenghuo.portal.intake.SubmissionListener;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Transactions;
import org.fenghuo.portal.support.Client;
import org.fenghuo.portal.support.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@PortalTest
class CasesIT {
    private static final Officer CLERK = officer(1, MARKET, Role.values());
    private static final Officer ELSEWHERE = officer(2, CUSTOMS, Role.values());
    private static final Officer EDITOR = officer(3, MARKET, Role.EDITOR);

    @Autowired Casework casework;
    @Autowired Handling handling;
    @Autowired Publishing publishing;
    @Autowired WebServerApplicationContext portal;

    @Autowired SubmissionListener opening;
    @Autowired Transactions transactions;
    @Autowired Cases cases;
    private Client client;
    private Opener opener;

    @BeforeEach
    void begin() {
        client = new Client(portal);
        opener = new Opener(opening, transactions, cases);
    }

    static Officer officer(long id, String agency, Role... roles) {
        return new Officer(id, "officer-" + id, "某人", agency, Set.copyOf(Arrays.asList(roles)));
    }

    private Case complaint() {
        return opener.complaint("高原红");
    }

    private Handled take(Case it, Step step, @Nullable String code) {
        return casework.handle(
                it.number(), EventCodes.read(step, code), CLERK, step.needsReason() ? "因为" : null);
    }

    private Case concluded() {
        Case it = complaint();
        take(it, Step.ACCEPT, null);
        take(it, Step.ASSESS, null);
        assertThat(take(it, Step.CONCLUDE, "RISK_CONFIRMED")).isInstanceOf(Handled.Done.class);
        return it;
    }

    private PublicationNumber published() {
        return switch (publishing.apply(new Command.Publish(draft(gojiWording())))) {
            case Outcome.Done(var number, var changes) -> number;
            case Outcome.Unchanged _, Outcome.Refused _ -> throw new AssertionError();
        };
    }

    private String triggeredBy(PublicationNumber number) {
        return client.ask(
                        "query ($n: ID!) { publication(number: $n) { triggeredBy { reports smallest } } }",
                        Map.of("n", number.value()))
                .at("/data/publication/triggeredBy")
                .toString();
    }

    @Nested
    class ASubmission {
        @Test
        void isACaseAtOnceWithItsClock() {
            Case it = complaint();

            assertThat(it.stage()).isEqualTo(Stage.RECEIVED);
            assertThat(casework.see(it.number(), CLERK)).isPresent();
            assertThat(handling.of(it.file().submission()).map(Progress::dueOn)).isPresent();
        }

        @Test
        void isFollowedToItsEnd() {
            Case it = concluded();
            PublicationNumber number = published();
            take(it, Step.LINK, number.value());

            Progress progress = handling.of(it.file().submission()).orElseThrow();

            assertThat(progress.stage()).isEqualTo("CONCLUDED");
            assertThat(progress.outcome()).isEqualTo("RISK_CONFIRMED");
            assertThat(progress.publications()).containsExactly(number.value());
            assertThat(progress.steps())
                    .extracting(org.fenghuo.portal.intake.Step::stage)
                    .containsExactly("RECEIVED", "ACCEPTED", "ASSESSING", "CONCLUDED");
        }
    }

    @Nested
    class APublicationThatCameOfCases {
        @Test
        void saysFewerThanFiveAndThenHowMany() {
            Case lead = concluded();
            PublicationNumber number = published();
            take(lead, Step.LINK, number.value());
            assertThat(triggeredBy(number)).isEqualTo("{\"reports\":null,\"smallest\":5}");

            IntStream.range(0, 4)
                    .forEach(i -> {
                        Case more = concluded();
                        take(more, Step.LINK, number.value());
                    });

            assertThat(triggeredBy(number)).isEqualTo("{\"reports\":5,\"smallest\":5}");
            assertThat(client.get("/publications/" + number + "?lang=en").body())
                    .contains("Triggered by 5 consumer reports.");
            assertThat(factsChanged(number)).isEqualTo(2);
        }

        private long factsChanged(PublicationNumber number) {
            return client.ask(
                            "query ($n: ID!) { historyOf(number: $n) { change } }",
                            Map.of("n", number.value()))
                    .at("/data/historyOf")
                    .valueStream()
                    .filter(entry -> entry.path("change").asString().equals("FACTS_CHANGED"))
                    .count();
        }

        @Test
        void countsWhatWasMergedAndNoLongerWhatWasNot() {
            Case lead = complaint();
            List<Case> others = IntStream.range(0, 5).mapToObj(i -> complaint()).toList();
            others.forEach(one -> take(one, Step.MERGE, lead.number().toString()));
            take(lead, Step.ACCEPT, null);
            take(lead, Step.ASSESS, null);
            PublicationNumber number = published();
            take(lead, Step.LINK, number.value());
            assertThat(triggeredBy(number)).contains("\"reports\":6");

            take(others.getFirst(), Step.UNMERGE, null);

            assertThat(triggeredBy(number)).contains("\"reports\":5");
            assertThat(casework.see(others.getFirst().number(), CLERK).map(Case::stage))
                    .contains(Stage.RECEIVED);
        }
    }

    @Nested
    class AnotherAgency {
        @Test
        void knowsNothingOfIt() {
            Case it = complaint();

            assertThat(casework.see(it.number(), ELSEWHERE)).isEmpty();
            assertThat(casework.handle(it.number(), new CaseEvent.Accepted(), ELSEWHERE, null))
                    .isInstanceOf(Handled.Absent.class);
        }

        @Test
        void seesWhatIsSharedAndDoesNotTouchIt() {
            Case it = complaint();
            take(it, Step.SHARE, CUSTOMS);

            assertThat(casework.see(it.number(), ELSEWHERE)).isPresent();
            assertThat(casework.handle(it.number(), new CaseEvent.Accepted(), ELSEWHERE, null))
                    .isInstanceOf(Handled.Forbidden.class);
        }

        @Test
        void takesOverWhatIsHandedToIt() {
            Case it = complaint();
            take(it, Step.TRANSFER, CUSTOMS);

            assertThat(casework.see(it.number(), CLERK)).isEmpty();
            assertThat(casework.handle(it.number(), new CaseEvent.Accepted(), ELSEWHERE, null))
                    .isInstanceOf(Handled.Done.class);
        }
    }

    @Nested
    class AnOfficer {
        @Test
        void doesNotDoWhatIsNotTheirs() {
            assertThat(
                            casework.handle(
                                    complaint().number(), new CaseEvent.Accepted(), EDITOR, null))
                    .isInstanceOf(Handled.Forbidden.class);
        }

        @Test
        void saysWhyWhereItIsNeeded() {
            assertThat(
                            casework.handle(
                                    complaint().number(),
                                    new CaseEvent.Transferred(CUSTOMS),
                                    CLERK,
                                    " "))
                    .isInstanceOf(Handled.Refused.class);
        }

        @Test
        void hearsThatSomebodyWasFaster() {
            Case it = complaint();
            take(it, Step.ACCEPT, null);

            assertThat(take(it, Step.ACCEPT, null)).isEqualTo(new Handled.NotNow(Stage.ACCEPTED));
        }
    }
}
