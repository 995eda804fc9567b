package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How long personal data is kept: a dated table ({@code schema/codes/retention.yaml}), never code.
 * What no rule names is kept.
 */
@Component
public class RetentionRules {
    private static final String FILE = "retention.yaml";

    private final List<RetentionRule> rules;

    /** The table on the class path. */
    public RetentionRules() {
        rules = new CodeFiles().entries(FILE, RetentionRule.class);
        for (int i = 0; i < rules.size(); i++) {
            refuseOverlap(rules.get(i), rules.subList(0, i));
        }
    }

    private static void refuseOverlap(RetentionRule rule, List<RetentionRule> before) {
        for (String door : rule.doors()) {
            for (String ending : rule.endings()) {
                if (before.stream().anyMatch(other -> other.holds(door, ending, rule.from()))) {
                    throw new BrokenCodeList(
                            FILE, door + " " + ending + " has two rules on " + rule.from());
                }
            }
        }
    }

    /** All, in the order of the file. */
    public List<RetentionRule> all() {
        return rules;
    }

    /** That for a case which came by a door and ended in a way on a day. */
    public Optional<RetentionRule> rule(String door, String ending, LocalDate endedOn) {
        return rules.stream().filter(rule -> rule.holds(door, ending, endedOn)).findFirst();
    }

    /** Before this day must have ended whatever is over on another, by whichever rule. */
    public LocalDate latest(LocalDate today) {
        return today.minusMonths(rules.stream().mapToInt(RetentionRule::months).min().orElse(0));
    }
}
