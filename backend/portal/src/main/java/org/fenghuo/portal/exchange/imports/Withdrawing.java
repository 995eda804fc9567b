package org.fenghuo.portal.exchange.imports;

import java.time.Clock;
import java.util.List;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Command;
import org.fenghuo.portal.publishing.Outcome;
import org.fenghuo.portal.publishing.Publishing;
import org.fenghuo.portal.publishing.Transactions;
import org.fenghuo.portal.publishing.WithdrawalGround;
import org.springframework.stereotype.Component;

/** Takes back what a snapshot no longer lists; the last phase of every job. */
@Component
class Withdrawing implements Step {
    private static final String REASON = "来源不再列出 (no longer listed by its source)";

    private final Withdrawals withdrawals;
    private final Publishing publishing;
    private final ImportJobs jobs;
    private final Transactions transactions;
    private final ImportSettings settings;
    private final Clock clock;

    Withdrawing(
            Withdrawals withdrawals,
            Publishing publishing,
            ImportJobs jobs,
            Transactions transactions,
            ImportSettings settings,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.publishing = publishing;
        this.jobs = jobs;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Phase phase() {
        return Phase.WITHDRAWING;
    }

    @Override
    public ImportJob take(ImportJob job, String owner) {
        List<PublicationNumber> numbers = withdrawals.next(job.seq(), settings.chunk());
        if (numbers.isEmpty()) {
            return jobs.save(job.done(clock.instant()), owner);
        }
        List<Command> commands =
                numbers.stream()
                        .<Command>map(number ->
                                new Command.Withdraw(number, WithdrawalGround.UNLISTED, REASON))
                        .toList();
        return transactions.write(() -> {
            jobs.save(job, owner);
            long withdrawn =
                    publishing.apply(commands).stream()
                            .filter(Outcome.Done.class::isInstance)
                            .count();
            withdrawals.drop(job.seq(), numbers);
            return jobs.save(job.counting(Counts.ofWithdrawn(withdrawn)), owner);
        });
    }
}
