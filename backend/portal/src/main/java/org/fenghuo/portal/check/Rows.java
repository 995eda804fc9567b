package org.fenghuo.portal.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the rows of a comparison by field. */
final class Rows {
    /**
     * A size such as {@code 500 g} or {@code 30 mL×14} stands where a model could, and names no
     * model: every other jar has it.
     */
    private static final Pattern SIZE =
            Pattern.compile(
                    "[\\d.,\\s×x*/\\-–~]*(?:\\p{L}{1,4}|\\p{IsHan}{1,3})?(?:[\\s×x*/]*[\\d.]+\\p{L}{0,3}|/\\p{L}{1,3})*");

    private final Map<CheckField, Comparison> byField = new EnumMap<>(CheckField.class);

    Rows(List<Comparison> rows) {
        rows.forEach(row -> byField.put(row.field(), row));
    }

    CheckResult of(CheckField field) {
        Comparison row = byField.get(field);
        return row == null ? CheckResult.NOT_STATED : row.result();
    }

    boolean match(CheckField... fields) {
        return Arrays.stream(fields).allMatch(field -> of(field) == CheckResult.MATCH);
    }

    boolean contradict(CheckField field) {
        return of(field).contradicts();
    }

    /** Whether both say it and no rule can tell. */
    boolean wantEyes(CheckField field) {
        return of(field) == CheckResult.COMPARE_BY_EYE;
    }

    /** Whether the publication says it, whatever the item says. */
    boolean publishes(CheckField field) {
        Comparison row = byField.get(field);
        return row != null && row.published() != null;
    }

    boolean modelIdentifies() {
        Comparison row = byField.get(CheckField.MODEL);
        String model = row == null ? null : row.yours();
        return match(CheckField.MODEL)
                && model != null
                && !(Character.isDigit(model.charAt(0)) && SIZE.matcher(model).matches());
    }

    /** By its whole name or a number of its own. */
    boolean firmIsTheVery() {
        Comparison row = byField.get(CheckField.FIRM);
        String yours = row == null ? null : row.yours();
        String published = row == null ? null : row.published();
        return yours != null && published != null && Names.same(yours, published);
    }

    boolean isVehicle() {
        Comparison row = byField.get(CheckField.SERIAL);
        String yours = row == null ? null : row.yours();
        return yours != null && Codes.isVin(yours);
    }

    List<Comparison> all() {
        return List.copyOf(byField.values());
    }
}
