package org.fenghuo.portal.casework;

import java.time.Instant;
import java.util.List;
import org.fenghuo.portal.intake.Door;
import org.fenghuo.portal.intake.PlainFacts;
import org.fenghuo.portal.intake.SenderAct;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

/** Invented cases. */
final class CaseExamples {
    /** A Monday: no holiday comes for three weeks. */
    static final Instant MONDAY = Instant.parse("2026-07-06T01:00:00Z");

    static final String MARKET = "qinghai-market-regulation";
    static final String CUSTOMS = "xining-customs";
    static final CaseNumber OTHER = new CaseNumber(2026, 7);
    static final PublicationNumber PUBLICATION = new PublicationNumber("FH-2026-000123");

    private CaseExamples() {}

    static Case complaint() {
        return fresh(Door.COMPLAINT);
    }

    static Case tip() {
        return fresh(Door.TIP);
    }

    static Case fresh(Door door) {
        return new Case(
                new CaseFile(new CaseNumber(2026, 12), 1, door, MONDAY, MONDAY, goji(), MARKET),
                List.of());
    }

    /** A complaint that another system took in 2020. */
    static Case imported(@Nullable Instant waitsSince) {
        return new Case(
                new CaseFile(
                        new CaseNumber(2020, 13),
                        2,
                        Door.COMPLAINT,
                        Instant.parse("2020-06-05T00:00:00Z"),
                        waitsSince,
                        goji(),
                        MARKET),
                List.of());
    }

    static PlainFacts goji() {
        return new PlainFacts("枸杞", "goji", "高原红", null, "CHEMICAL", "630100", null, null);
    }

    static Case after(Case it, CaseEvent... events) {
        for (CaseEvent event : events) {
            it.take(event, at(MONDAY));
        }
        return it;
    }

    static Deed at(Instant moment) {
        return new Deed(1L, moment, null);
    }

    /** One event of each step. */
    static CaseEvent event(Step step) {
        return EventCodes.read(step, codeFor(step));
    }

    private static @Nullable String codeFor(Step step) {
        return switch (step) {
            case REFUSE -> RefusalReason.NOT_COMPETENT.name();
            case MERGE -> OTHER.toString();
            case TRANSFER, SHARE -> CUSTOMS;
            case ASSIGN -> "4";
            case CONCLUDE -> CaseOutcome.RISK_CONFIRMED.name();
            case EVALUATE -> Effect.EFFECTIVE.name();
            case LINK, UNLINK -> PUBLICATION.value();
            case SENDER -> SenderAct.RATED.name();
            default -> null;
        };
    }

    /** A tip that has come to a stage. */
    static Case at(Stage stage) {
        return switch (stage) {
            case RECEIVED -> tip();
            case TRANSFERRED -> after(tip(), new CaseEvent.Transferred("qinghai-health"));
            case ACCEPTED -> after(tip(), event(Step.ACCEPT));
            case REFUSED -> after(tip(), event(Step.REFUSE));
            case MERGED -> after(tip(), event(Step.MERGE));
            case ASSESSING -> after(tip(), event(Step.ACCEPT), event(Step.ASSESS));
            case CONCLUDED ->
                    after(tip(), event(Step.ACCEPT), event(Step.ASSESS), event(Step.CONCLUDE));
        };
    }
}
