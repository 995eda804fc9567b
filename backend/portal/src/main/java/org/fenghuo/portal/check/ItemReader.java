package org.fenghuo.portal.check;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fenghuo.portal.check.gs1.ScannedCode;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a client says into an item, or says what is wrong with it, field by field. */
@Component
class ItemReader {
    static final int LONGEST_TEXT = 200;
    static final int LONGEST_CODE = 500;

    private final Clock clock;

    ItemReader(Clock clock) {
        this.clock = clock;
    }

    /** What came of reading an input. */
    sealed interface Reading {}

    /** It can be checked. */
    record Understood(Item item) implements Reading {}

    /** It cannot. */
    record Refused(List<Problem> problems) implements Reading {}

    Reading read(CheckItemInput input) {
        List<Problem> problems = new ArrayList<>();
        Item item = agreed(said(input, problems), scanned(input.code(), problems), problems);
        if (problems.isEmpty() && isEmpty(item)) {
            problems.add(Problem.of("", "nothing-to-check"));
        }
        return problems.isEmpty() ? new Understood(item) : new Refused(problems);
    }

    private static Item said(CheckItemInput input, List<Problem> problems) {
        return new Item(
                number("gtin", input.gtin(), Gtin::parse, problems),
                text("brand", input.brand(), LONGEST_TEXT, problems),
                text("model", input.model(), LONGEST_TEXT, problems),
                text("product", input.product(), LONGEST_TEXT, problems),
                text("firm", input.firm(), LONGEST_TEXT, problems),
                number("hsCode", input.hsCode(), HsCode::parse, problems),
                text("batch", input.batch(), LONGEST_TEXT, problems),
                input.productionDate(),
                text("serial", input.serial(), LONGEST_TEXT, problems));
    }

    private static Item agreed(Item said, @Nullable ScannedCode scanned, List<Problem> problems) {
        return scanned == null
                ? said
                : new Item(
                        agreed("gtin", said.gtin(), scanned.gtin(), problems),
                        said.brand(),
                        said.model(),
                        said.product(),
                        said.firm(),
                        said.hsCode(),
                        agreed("batch", said.batch(), scanned.batch(), problems),
                        agreed("productionDate", said.produced(), scanned.produced(), problems),
                        agreed("serial", said.serial(), scanned.serial(), problems));
    }

    private @Nullable ScannedCode scanned(@Nullable String said, List<Problem> problems) {
        String code = text("code", said, LONGEST_CODE, problems);
        if (code == null) {
            return null;
        }
        Optional<ScannedCode> scanned = ScannedCode.parse(code, Rules.dayOf(clock.instant()));
        if (scanned.isEmpty()) {
            boolean digits = code.chars().allMatch(Character::isDigit);
            problems.add(Problem.of("code", digits ? "not-a-gtin" : "not-a-barcode", code));
        }
        return scanned.orElse(null);
    }

    /** Separators that people write between digits do not count. */
    private static <T> @Nullable T number(
            String field,
            @Nullable String text,
            Function<String, Optional<T>> parse,
            List<Problem> problems) {
        String said = text(field, text, LONGEST_TEXT, problems);
        if (said == null) {
            return null;
        }
        Optional<T> value =
                parse.apply(
                        Normalizer.normalize(said, Normalizer.Form.NFKC)
                                .replaceAll("[\\s.\\-]", ""));
        if (value.isEmpty()) {
            problems.add(
                    Problem.of(field, field.equals("gtin") ? "not-a-gtin" : "not-a-hs-code", said));
        }
        return value.orElse(null);
    }

    private static @Nullable String text(
            String field, @Nullable String text, int longest, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            problems.add(Problem.of(field, "too-long", longest));
            return null;
        }
        return text.strip();
    }

    /** What is said twice must be the same: which of the two is on the package, nobody knows. */
    private static <T> @Nullable T agreed(
            String field, @Nullable T said, @Nullable T scanned, List<Problem> problems) {
        if (said != null && scanned != null && !Codes.folded(said).equals(Codes.folded(scanned))) {
            problems.add(Problem.of(field, "differs-from-barcode", said, scanned));
        }
        return said != null ? said : scanned;
    }

    private static boolean isEmpty(Item item) {
        return Stream.of(
                        item.gtin(),
                        item.brand(),
                        item.model(),
                        item.product(),
                        item.firm(),
                        item.hsCode(),
                        item.batch(),
                        item.produced(),
                        item.serial())
                .allMatch(Objects::isNull);
    }
}
