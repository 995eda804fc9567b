package org.fenghuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publications;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Snapshot;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProjectionIT {
    private final String index = "projection-test-" + UUID.randomUUID();

    @Autowired private Publishing publishing;

    @Autowired private Publications publications;

    @Autowired private IndexStore store;

    @Autowired private IndexDefinition definition;

    @Autowired private IndexBuilder builder;

    @Autowired private Projection projection;

    @Autowired private Parked parked;

    @Autowired private Proof proof;

    @AfterEach
    void forgetTheIndex() {
        parked.remove(index, parked.due(index));
        store.delete(index);
    }

    @Nested
    class WhenTheIndexRefusesOneDocument {
        /**
         * An index that wants numbers where texts are: it refuses what has a body, and takes the
         * rest.
         */
        private final String narrow =
                definition
                        .json()
                        .replace(
                                "\"body\": { \"type\": \"text\", \"analyzer\": \"words\", \"fields\": { \"chars\": { \"type\": \"text\", \"analyzer\": \"chars\" } } }",
                                "\"body\": { \"type\": \"long\" }");

        @Test
        void theOthersAreWrittenAndItIsParked() {
            Snapshot refused = publish();
            store.create(index, narrow, "epoch");

            projection.write(index, List.of(refused));

            assertThat(store.after(index, 0, 10)).isEmpty();
            assertThat(parked.count()).isPositive();
        }

        @Test
        void itIsTriedAgain() {
            Snapshot refused = publish();
            store.create(index, narrow, "epoch");
            projection.write(index, List.of(refused));
            store.delete(index);
            store.create(index, definition.json(), "epoch");

            await().untilAsserted(() -> {
                projection.retry(index);
                assertThat(store.after(index, 0, 10)).hasSize(1);
            });
        }
    }

    @Nested
    class WhenAnOlderStateComesLate {
        @Test
        void theNewerOneStays() {
            Snapshot older = publish();
            PublicationNumber number = older.publication().number();
            publishing.apply(new Command.Lift(number, "风险已消除"));
            Snapshot newer = snapshot(number);
            store.create(index, definition.json(), "epoch");

            projection.write(index, List.of(newer));
            projection.write(index, List.of(older));
            store.refresh(index);

            assertThat(store.after(index, 0, 10))
                    .extracting(IndexStore.Stored::lastSeq)
                    .containsExactly(newer.publication().head().seq());
        }
    }

    @Nested
    class WhenTheIndexIsBuiltAnew {
        @Test
        void searchAnswersFromAnotherIndexWithTheSameContent() {
            IntStream.range(0, 5).forEach(i -> publish());
            String before = builder.current().orElseThrow();

            String after = builder.build().orElseThrow();

            assertThat(after).isNotEqualTo(before);
            assertThat(store.behind(definition.alias())).contains(after);
            assertThat(store.epochOf(before)).isEmpty();
            await().untilAsserted(() -> {
                assertThat(builder.lag(after)).isZero();
                assertThat(proof.indexMatchesDatabase().differing()).isEmpty();
            });
        }

        @Test
        void whatIsMissingIsSeen() {
            Snapshot lost = publish();
            long id = lost.publication().head().id();
            await().untilAsserted(
                            () -> assertThat(proof.indexMatchesDatabase().differing()).isEmpty());

            String answering = builder.current().orElseThrow();
            store.remove(answering, java.util.Map.of(id, lost.publication().head().seq()));
            store.refresh(answering);

            assertThat(proof.indexMatchesDatabase().differing()).containsExactly(id);
            builder.build();
        }
    }

    private Snapshot publish() {
        Outcome outcome = publishing.apply(new Command.Publish(gojiWarning()));
        return snapshot(((Outcome.Done) outcome).number());
    }

    private Snapshot snapshot(PublicationNumber number) {
        return publications.snapshots(List.of(number.serial())).getFirst();
    }
}
