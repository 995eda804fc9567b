package org.fenghuo.portal.publishing.ledger;

import static org.fenghuo.portal.publishing.EnterpriseRole.LABORATORY;
import static org.fenghuo.portal.publishing.EnterpriseRole.SUBJECT;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.AcceptedLab;
import org.fenghuo.portal.publishing.BlacklistEntry;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.EnterpriseRole;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Measure;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rules a wording has to keep before it becomes public. Codes with a check digit cannot be
 * wrong here any more: their types see to that.
 */
@Component
class Validation {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SUMMARY = 10_000;
    private static final int LONGEST_NAME = 500;
    private static final int MOST_ROWS = 500;

    private final Reference reference;

    Validation(Reference reference) {
        this.reference = reference;
    }

    List<Problem> problems(Wording wording) {
        return Stream.of(
                        texts(wording),
                        authority(wording),
                        Rules.inOrder(
                                "effectiveFrom",
                                wording.effectiveFrom(),
                                endField(wording),
                                wording.endsAt()),
                        areas(wording),
                        each("sources", wording.sources(), this::source),
                        each("products", wording.products(), this::product),
                        each("hazards", wording.hazards(), this::hazard),
                        each("measures", wording.measures(), this::measure),
                        each("enterprises", wording.enterprises(), this::enterprise),
                        subject(wording),
                        details(wording.details()))
                .flatMap(problems -> problems)
                .toList();
    }

    /** What a desk here publishes has Chinese; what is imported says what its source said. */
    Stream<Problem> chineseMissing(Wording wording) {
        return Stream.concat(
                missing("title", wording.title()), missing("summary", wording.summary()));
    }

    private static Stream<Problem> missing(String field, Text text) {
        return text.zh() == null
                ? Stream.of(Problem.of(field + ".zh", "required"))
                : Stream.empty();
    }

    private static Stream<Problem> texts(Wording wording) {
        return Stream.of(
                        Lines.text("title", wording.title(), LONGEST_TITLE),
                        Lines.text("summary", wording.summary(), LONGEST_SUMMARY),
                        wording.title().get(wording.original()) == null
                                ? Stream.of(
                                        Problem.of("title." + wording.original().tag(), "required"))
                                : Stream.<Problem>empty())
                .flatMap(problems -> problems);
    }

    private Stream<Problem> authority(Wording wording) {
        return reference
                .agency(wording.authority())
                .map(agency ->
                        agency.mayPublish(wording.details().kind())
                                ? Stream.<Problem>empty()
                                : Stream.of(
                                        Problem.of(
                                                "authority",
                                                "may-not-publish",
                                                agency.id(),
                                                wording.details().kind())))
                .orElseGet(() ->
                        Stream.of(Problem.of("authority", "unknown-agency", wording.authority())));
    }

    /** What would be over before it began to be seen. */
    Stream<Problem> over(Wording wording, Instant now) {
        Instant end = wording.endsAt();
        return end != null && !end.isAfter(now)
                ? Stream.of(Problem.of(endField(wording), "already-over", end))
                : Stream.empty();
    }

    private static String endField(Wording wording) {
        return wording.details() instanceof BlacklistEntry ? "details.autoStopAt" : "expiresAt";
    }

    private Stream<Problem> areas(Wording wording) {
        return wording.areas().stream()
                .filter(code -> reference.area(code).isEmpty())
                .map(code -> Problem.of("areas", "unknown-area", code));
    }

    private Stream<Problem> source(Source source) {
        return Stream.of(
                        Lines.line("system", source.system(), 40),
                        Lines.line("reference", source.reference(), 200),
                        Lines.webAddress("url", source.url()))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> product(Product product) {
        return Stream.of(
                        Lines.text("name", product.name(), 2_000),
                        Lines.line("brand", product.brand(), 300),
                        Lines.line("model", product.model(), 300),
                        Lines.line("batch", product.batch(), 300),
                        known("category", product.category(), reference::category),
                        known("origin", product.origin(), reference::country),
                        Rules.inOrder(
                                "producedFrom",
                                product.producedFrom(),
                                "producedTo",
                                product.producedTo()))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> hazard(Hazard hazard) {
        return Stream.concat(
                Lines.text("name", hazard.name(), LONGEST_NAME),
                known("substance", hazard.substance(), reference::substance));
    }

    private Stream<Problem> measure(Measure measure) {
        return Stream.of(
                        Lines.text("note", measure.note(), LONGEST_SUMMARY),
                        Lines.line("legalBasis", measure.legalBasis(), LONGEST_NAME),
                        Rules.inOrder("startsOn", measure.startsOn(), "endsOn", measure.endsOn()))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> enterprise(Enterprise enterprise) {
        return Stream.of(
                        enterprise.name().isBlank()
                                ? Stream.of(Problem.of("name", "required"))
                                : Stream.<Problem>empty(),
                        Lines.line("name", enterprise.name(), LONGEST_NAME),
                        Lines.line("customsCode", enterprise.customsCode(), 20),
                        Lines.line("registrationNo", enterprise.registrationNo(), 100),
                        Lines.line("address", enterprise.address(), 1_000),
                        known("country", enterprise.country(), reference::country))
                .flatMap(problems -> problems);
    }

    /** A list without the one it is about accuses nobody and protects nobody. */
    private static Stream<Problem> subject(Wording wording) {
        return switch (wording.details()) {
            case BlacklistEntry entry -> has(wording, SUBJECT);
            case AcceptedLab lab -> has(wording, LABORATORY);
            default -> Stream.empty();
        };
    }

    private static Stream<Problem> has(Wording wording, EnterpriseRole role) {
        return wording.enterprises().stream().anyMatch(enterprise -> enterprise.role() == role)
                ? Stream.empty()
                : Stream.of(Problem.of("enterprises", "role-missing", role));
    }

    private static Stream<Problem> details(Details details) {
        return Stream.concat(
                details.problems().stream().map(problem -> prefixed("details", problem)),
                details.words().stream().flatMap(text -> Lines.text("details", text, 20_000)));
    }

    private static <T> Stream<Problem> known(
            String field, @Nullable String code, Function<String, java.util.Optional<T>> list) {
        return code == null || list.apply(code).isPresent()
                ? Stream.empty()
                : Stream.of(Problem.of(field, "unknown-code", code));
    }

    private static <T> Stream<Problem> each(
            String field, List<T> rows, Function<T, Stream<Problem>> rule) {
        if (rows.size() > MOST_ROWS) {
            return Stream.of(Problem.of(field, "too-many", MOST_ROWS));
        }
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i ->
                        rule.apply(rows.get(i))
                                .map(problem -> prefixed(field + "[" + i + "]", problem)));
    }

    private static Problem prefixed(String prefix, Problem problem) {
        return new Problem(
                Objects.equals(problem.field(), "") ? prefix : prefix + "." + problem.field(),
                problem.code(),
                problem.args());
    }
}
