package org.fenghuo.portal.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clocks that the law sets: a dated table ({@code schema/codes/clocks.yaml}), never code. */
@Component
public class Clocks {
    private static final String FILE = "clocks.yaml";

    private final List<ClockRule> rules;
    private final WorkingDays calendar;

    /** The table on the class path. */
    public Clocks(WorkingDays calendar) {
        rules = new CodeFiles().entries(FILE, ClockRule.class);
        this.calendar = calendar;
        for (int i = 0; i < rules.size(); i++) {
            refuseOverlap(rules.get(i), rules.subList(0, i));
        }
    }

    private static void refuseOverlap(ClockRule rule, List<ClockRule> before) {
        for (String door : rule.doors()) {
            if (before.stream().anyMatch(other -> other.holds(rule.clock(), door, rule.from()))) {
                throw new BrokenCodeList(
                        FILE, rule.clock() + " has two rules for " + door + " on " + rule.from());
            }
        }
    }

    /**
     * When a clock that started on a day runs out; empty where there is none for what came by that
     * door.
     */
    public Optional<Due> due(String clock, String door, LocalDate start) {
        return rule(clock, door, start).map(rule -> due(rule, start, rule.days()));
    }

    /** The same, prolonged. */
    public Optional<Due> extended(String clock, String door, LocalDate start) {
        return rule(clock, door, start)
                .map(rule -> due(rule, start, rule.days() + rule.extension()));
    }

    private Optional<ClockRule> rule(String clock, String door, LocalDate start) {
        return rules.stream().filter(rule -> rule.holds(clock, door, start)).findFirst();
    }

    private Due due(ClockRule rule, LocalDate start, int days) {
        LocalDate on = calendar.after(start, days);
        return new Due(rule.clock(), on, rule.basis(), rule.verified() && calendar.isCertain(on));
    }
}
