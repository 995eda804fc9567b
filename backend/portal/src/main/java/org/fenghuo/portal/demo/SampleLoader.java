package org.fenghuo.portal.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.StartupStep;
import org.fenghuo.portal.publishing.Change;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Publishes the sample at the first start that wants it. Later starts find it there and change
 * nothing; a build with another sample corrects what it says differently. All in one transaction: a
 * portal killed halfway begins anew.
 */
@Component
@Profile("!command")
class SampleLoader implements ApplicationRunner, StartupStep {
    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final String ANOTHER_SAMPLE = "示例数据更新";

    private final SampleSettings settings;
    private final Publishing publishing;
    private final Transactions transactions;
    private final Clock clock;
    private volatile boolean done;

    SampleLoader(
            SampleSettings settings,
            Publishing publishing,
            Transactions transactions,
            Clock clock) {
        this.settings = settings;
        this.publishing = publishing;
        this.transactions = transactions;
        this.clock = clock;
        done = !settings.sample();
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.sample()) {
            Sample sample = Sample.read();
            int published = transactions.write(() -> publish(sample));
            LOG.debug("published {} of the sample", published);
            done = true;
        }
    }

    private int publish(Sample sample) {
        List<Draft> drafts = shown(sample.drafts());
        List<Outcome> outcomes =
                publishing.apply(
                        drafts.stream()
                                .map(draft -> (Command) new Command.TakeOver(draft, ANOTHER_SAMPLE))
                                .toList());
        Map<String, PublicationNumber> numbers = new HashMap<>();
        Set<String> fresh = new HashSet<>();
        IntStream.range(0, drafts.size())
                .forEach(i -> {
                    String key = Sample.keyOf(drafts.get(i));
                    numbers.put(key, numberOf(key, outcomes.get(i)));
                    if (isNew(outcomes.get(i))) {
                        fresh.add(key);
                    }
                });
        tell(sample.later(), new Story(drafts, numbers), numbers, fresh);
        return fresh.size();
    }

    /** What has run out by now would be gone anyway: a sample grows old as real publications do. */
    private List<Draft> shown(List<Draft> drafts) {
        Instant now = clock.instant();
        return drafts.stream()
                .filter(draft -> {
                    Instant end = draft.wording().endsAt();
                    return end == null || end.isAfter(now);
                })
                .toList();
    }

    /** What happened later happens once: only to what has just been published. */
    private void tell(
            List<LaterStep> later,
            Story story,
            Map<String, PublicationNumber> numbers,
            Set<String> fresh) {
        List<LaterStep> due = later.stream().filter(step -> fresh.contains(step.of())).toList();
        List<Command> commands =
                due.stream()
                        .map(step ->
                                step.command(Objects.requireNonNull(numbers.get(step.of())), story))
                        .toList();
        List<Outcome> outcomes = commands.isEmpty() ? List.of() : publishing.apply(commands);
        IntStream.range(0, due.size())
                .forEach(i ->
                        numberOf(due.get(i).of() + ", " + due.get(i).reason(), outcomes.get(i)));
    }

    private static boolean isNew(Outcome outcome) {
        return outcome instanceof Outcome.Done(var number, var changes)
                && changes.contains(Change.PUBLISHED);
    }

    private static PublicationNumber numberOf(String what, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var number, var changes) -> number;
            case Outcome.Unchanged(var number) -> number;
            case Outcome.Refused(var problems) -> throw new BrokenSample(what, problems);
        };
    }
}
