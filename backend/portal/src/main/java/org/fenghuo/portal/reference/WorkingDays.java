package org.fenghuo.portal.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The Chinese calendar of working days ({@code schema/codes/working-days.yaml}). A weekend can be
 * worked and a weekday free, as each year's notice has it.
 */
@Component
public class WorkingDays {
    private static final String FILE = "working-days.yaml";

    private final Map<Integer, WorkingYear> years;

    /** The calendar on the class path. */
    public WorkingDays() {
        this(new CodeFiles());
    }

    WorkingDays(CodeFiles files) {
        List<WorkingYear> read = files.entries(FILE, WorkingYear.class);
        read.forEach(WorkingDays::check);
        years = read.stream().collect(Collectors.toMap(WorkingYear::year, Function.identity()));
    }

    private static void check(WorkingYear year) {
        boolean elsewhere =
                year.holidays().stream().anyMatch(day -> day.getYear() != year.year())
                        || year.worked().stream().anyMatch(day -> day.getYear() != year.year());
        if (elsewhere || year.worked().stream().anyMatch(day -> !isWeekend(day))) {
            throw new BrokenCodeList(
                    FILE, year.year() + " has a day of another year, or works on a weekday.");
        }
    }

    /** Whether people work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        WorkingYear year = years.get(day.getYear());
        if (year != null && year.holidays().contains(day)) {
            return false;
        }
        return !isWeekend(day) || (year != null && year.worked().contains(day));
    }

    /**
     * The {@code days}th working day after {@code start}, which does not count itself (民法典 art.
     * 201).
     */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Whether the notice of that day's year was known. */
    public boolean isCertain(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
