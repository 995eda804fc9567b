package org.fenghuo.portal.publishing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenghuo.portal.publishing.PublicationExamples.gojiWarning;
import static org.fenghuo.portal.publishing.PublicationExamples.titled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Journal;
import org.fenghuo.portal.publishing.JournalEntry;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal under eight writers who all want the same publications, in every order. */
@PortalTest
class ManyWritersIT {
    private static final int WRITERS = 8;
    private static final int ROUNDS = 12;

    @Autowired private Publishing publishing;

    @Autowired private Journal journal;

    @Test
    void theJournalHasNoGapsAndNobodyIsTurnedAway() throws Exception {
        List<PublicationNumber> shared = publish(6);
        long before = journal.confirmed().seq();

        List<Callable<Integer>> writers =
                IntStream.range(0, WRITERS)
                        .<Callable<Integer>>mapToObj(writer -> () -> correct(shared, writer))
                        .toList();
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                done += writer.get();
            }
        }

        List<Long> sequence = all(before).stream().map(JournalEntry::seq).toList();
        assertThat(done).isEqualTo(WRITERS * ROUNDS * shared.size());
        assertThat(sequence)
                .isEqualTo(
                        LongStream.rangeClosed(before + 1, before + sequence.size())
                                .boxed()
                                .toList());
        assertThat(sequence).hasSizeGreaterThanOrEqualTo(done);
    }

    private int correct(List<PublicationNumber> shared, int writer) {
        Random random = new Random(writer);
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<PublicationNumber> shuffled = new ArrayList<>(shared);
            Collections.shuffle(shuffled, random);
            Text title = Text.zh("第 " + writer + " 位作者第 " + round + " 轮");
            done +=
                    (int)
                            publishing
                                    .apply(
                                            shuffled.stream()
                                                    .<Command>map(number ->
                                                            new Command.Correct(
                                                                    number,
                                                                    titled(
                                                                            gojiWarning().wording(),
                                                                            title),
                                                                    "并发更正"))
                                                    .toList())
                                    .stream()
                                    .filter(Outcome.Done.class::isInstance)
                                    .count();
        }
        return done;
    }

    private List<PublicationNumber> publish(int count) {
        List<Command> drafts =
                IntStream.range(0, count)
                        .<Command>mapToObj(i -> new Command.Publish(draft()))
                        .toList();
        return publishing.apply(drafts).stream()
                .map(outcome -> ((Outcome.Done) outcome).number())
                .toList();
    }

    private static Draft draft() {
        return gojiWarning();
    }

    private List<JournalEntry> all(long since) {
        List<JournalEntry> entries = new ArrayList<>();
        List<JournalEntry> page = journal.after(since, 1_000);
        while (!page.isEmpty()) {
            entries.addAll(page);
            page = journal.after(page.getLast().seq(), 1_000);
        }
        return entries;
    }
}
