package org.fenghuo.portal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.accounts.KeyResult.Issued;
import org.fenghuo.portal.accounts.KeyResult.Rejected;
import org.fenghuo.portal.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators give machines their keys and take them back. Every key they give ends by itself.
 */
@Component
public class KeyManagement {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_DAYS = 730;

    private final AgencyKeys keys;
    private final Officers officers;
    private final Audit audit;
    private final Clock clock;

    KeyManagement(AgencyKeys keys, Officers officers, Audit audit, Clock clock) {
        this.keys = keys;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A wish.
     *
     * @param agency for which the key acts; null for every agency, which only a key that operates
     *     may
     * @param name of who gets it
     * @param days until it ends, 1 to 730
     */
    public record Wish(@Nullable String agency, String name, KeyScope scope, int days) {}

    public List<AgencyKeys.Known> all() {
        return keys.all();
    }

    @Transactional
    public KeyResult issue(Wish wish, Officer by) {
        List<Problem> problems = problems(wish);
        if (!problems.isEmpty()) {
            return new Rejected(problems);
        }
        String name = wish.name().strip();
        String key =
                keys.issue(
                        new AgencyKeys.Issue(
                                wish.agency(),
                                name,
                                wish.scope(),
                                clock.instant().plus(Duration.ofDays(wish.days()))));
        long id = keys.idOf(key);
        audit.note(
                new Act(
                        by,
                        "key.issued",
                        "key:" + id,
                        null,
                        wish.agency() + " " + wish.scope() + " P" + wish.days() + "D"));
        return new Issued(name, key);
    }

    @Transactional
    public void revoke(long id, Officer by) {
        keys.revoke(id);
        audit.note(Act.of(by, "key.revoked", "key:" + id));
    }

    private List<Problem> problems(Wish wish) {
        List<Problem> problems = new ArrayList<>();
        String name = wish.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "key-name-missing"));
        }
        boolean known =
                wish.agency() == null
                        ? wish.scope() == KeyScope.OPERATE
                        : officers.agencies().stream()
                                .anyMatch(agency -> agency.id().equals(wish.agency()));
        if (!known) {
            problems.add(Problem.of("agency", "agency-unknown"));
        }
        if (wish.days() < 1 || wish.days() > MOST_DAYS) {
            problems.add(Problem.of("days", "key-days", MOST_DAYS));
        }
        return problems;
    }
}
