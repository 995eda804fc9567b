package org.fenghuo.portal.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fenghuo.portal.kernel.Gtin;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Uscc;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with an input, field by field: all of it, so that a form says it at once.
 */
final class Checks {
    static final int SHORT = 100;
    static final int NAME = 200;
    static final int LINE = 300;
    static final int NOTE = 500;
    static final int STORY = 2_000;
    static final int FACTS = 5_000;

    /** Of one submission, with what is added to it. */
    static final int MOST_ATTACHMENTS = 10;

    private static final int FEWEST_FACTS = 10;
    private static final int OLDEST = 130;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,64}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");
    private static final Pattern EMAIL =
            Pattern.compile("(?=.{3,254}$)[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    private final Reference reference;
    private final Clock clock;
    private final List<Problem> problems = new ArrayList<>();

    Checks(Reference reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /** What is wrong with an input; nothing for one that can be taken. */
    static List<Problem> of(SubmissionInput input, Reference reference, Clock clock) {
        Checks checks = new Checks(reference, clock);
        String sender =
                switch (input) {
                    case ComplaintInput _, TipInput _, ImportedSubmission _ -> "sender";
                    case EnterpriseReportInput _, SignalInput _ -> "contact";
                };
        boolean imported = input instanceof ImportedSubmission;
        if (!imported) {
            checks.key("idempotencyKey", input.idempotencyKey());
        }
        checks.sender(sender, input.from());
        if (input.about() != null) {
            checks.firm(
                    input instanceof EnterpriseReportInput ? "enterprise" : "respondent",
                    input.about());
        }
        checks.product(input.product());
        checks.facts("facts", input.facts(), imported ? 1 : FEWEST_FACTS);
        checks.incident(input.incident());
        checks.attachments(input.attachments());
        checks.within("relatedPublication", input.relatedPublication(), 20);
        if (!input.truthDeclared()) {
            checks.wrong("truthDeclared", "truth-not-declared");
        }
        input.checkDoor(checks);
        return List.copyOf(checks.problems);
    }

    /** What is wrong with what a sender adds. */
    static List<Problem> of(AdditionInput input, Reference reference, Clock clock) {
        Checks checks = new Checks(reference, clock);
        checks.key("idempotencyKey", input.idempotencyKey());
        checks.within("text", input.text(), FACTS);
        checks.attachments(input.attachments());
        switch (input.act()) {
            case WITHDREW -> {}
            case RATED -> {
                checks.required("rating", input.rating());
                checks.between(
                        "rating", input.rating() == null ? null : input.rating().longValue(), 1, 5);
            }
            case ADDED_EVIDENCE, ANSWERED -> {
                if (input.attachments().isEmpty()) {
                    checks.required("text", input.text());
                }
            }
            case OBJECTED -> checks.required("text", input.text());
        }
        return List.copyOf(checks.problems);
    }

    void required(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            wrong(field, "required");
        }
    }

    void within(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            wrong(field, "too-long", most);
        }
    }

    void between(String field, @Nullable Long number, long least, long most) {
        if (number != null && (number < least || number > most)) {
            wrong(field, "out-of-range", least, most);
        }
    }

    void past(String field, @Nullable Instant moment) {
        if (moment != null && moment.isAfter(clock.instant())) {
            wrong(field, "in-the-future");
        }
    }

    void purchase(String field, @Nullable PurchaseInput purchase) {
        if (purchase == null) {
            return;
        }
        past(field + ".on", purchase.on());
        within(field + ".place", purchase.place(), NAME);
        within(field + ".orderNo", purchase.orderNo(), SHORT);
        if (purchase.price() != null && purchase.price().signum() < 0) {
            wrong(field + ".price", "out-of-range", 0, "");
        }
    }

    void rectification(String field, RectificationInput plan) {
        required(field + ".measures", plan.measures());
        required(field + ".finishBy", plan.finishBy());
        within(field + ".cause", plan.cause(), STORY);
        within(field + ".measures", plan.measures(), STORY);
    }

    private void past(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.ofInstant(clock.instant(), HERE))) {
            wrong(field, "in-the-future");
        }
    }

    private void key(String field, String key) {
        if (!KEY.matcher(key).matches()) {
            wrong(field, "bad-idempotency-key");
        }
    }

    private void facts(String field, String facts, int fewest) {
        required(field, facts);
        within(field, facts, FACTS);
        if (!facts.isBlank() && facts.strip().length() < fewest) {
            wrong(field, "too-short", fewest);
        }
    }

    private void sender(String field, SenderInput sender) {
        within(field + ".name", sender.name(), SHORT);
        within(field + ".address", sender.address(), LINE);
        if (!given(sender.phone()).isEmpty()
                && !PHONE.matcher(Marks.digits(given(sender.phone()))).matches()) {
            wrong(field + ".phone", "bad-phone");
        }
        if (!given(sender.email()).isEmpty() && !EMAIL.matcher(given(sender.email())).matches()) {
            wrong(field + ".email", "bad-email");
        }
    }

    private void firm(String field, RespondentInput firm) {
        within(field + ".name", firm.name(), NAME);
        within(field + ".address", firm.address(), LINE);
        within(field + ".platform", firm.platform(), SHORT);
        within(field + ".url", firm.url(), NOTE);
        if (!given(firm.uscc()).isEmpty() && Uscc.parse(given(firm.uscc())).isEmpty()) {
            wrong(field + ".uscc", "bad-uscc");
        }
    }

    private void product(SubmittedProductInput product) {
        required("product.name", product.name());
        within("product.name", product.name(), NAME);
        within("product.brand", product.brand(), SHORT);
        within("product.model", product.model(), SHORT);
        within("product.batch", product.batch(), SHORT);
        if (!given(product.gtin()).isEmpty() && Gtin.parse(given(product.gtin())).isEmpty()) {
            wrong("product.gtin", "bad-gtin");
        }
        if (product.category() != null && reference.category(product.category()).isEmpty()) {
            wrong("product.category", "unknown-code", product.category(), "categories");
        }
        if (product.origin() != null && reference.country(product.origin()).isEmpty()) {
            wrong("product.origin", "unknown-code", product.origin(), "countries");
        }
    }

    private void incident(@Nullable IncidentInput incident) {
        if (incident == null) {
            return;
        }
        past("incident.on", incident.on());
        within("incident.injury", incident.injury(), STORY);
        within("incident.treatment", incident.treatment(), NOTE);
        Integer age = incident.victimAge();
        between("incident.victimAge", age == null ? null : age.longValue(), 0, OLDEST);
        if (incident.area() != null && reference.area(incident.area()).isEmpty()) {
            wrong("incident.area", "unknown-code", incident.area(), "areas");
        }
    }

    private void attachments(List<String> tokens) {
        if (tokens.size() > MOST_ATTACHMENTS) {
            wrong("attachments", "too-many-files", MOST_ATTACHMENTS);
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private void wrong(String field, String code, Object... args) {
        problems.add(Problem.of(field, code, args));
    }
}
