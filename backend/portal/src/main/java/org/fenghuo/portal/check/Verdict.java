package org.fenghuo.portal.check;

import static org.fenghuo.portal.check.CheckField.BATCH;
import static org.fenghuo.portal.check.CheckField.BRAND;
import static org.fenghuo.portal.check.CheckField.FIRM;
import static org.fenghuo.portal.check.CheckField.GTIN;
import static org.fenghuo.portal.check.CheckField.HS_CODE;
import static org.fenghuo.portal.check.CheckField.MODEL;
import static org.fenghuo.portal.check.CheckField.PRODUCT;
import static org.fenghuo.portal.check.CheckField.PRODUCTION_DATE;
import static org.fenghuo.portal.check.CheckField.SERIAL;

import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Kind;

/**
 * What the rows of a comparison come to. The order is that of answers: the first is the gravest.
 *
 * <table>
 *   <caption>Is it the same product? – and are these pieces among those concerned?</caption>
 *   <tr><th></th><th>yes, or all are</th><th>cannot be told</th><th>no</th></tr>
 *   <tr><th>surely</th><td>AFFECTED</td><td>UNDECIDED</td><td>OTHER_BATCH</td></tr>
 *   <tr><th>perhaps</th><td>ALIKE</td><td>ALIKE</td><td>ALIKE</td></tr>
 *   <tr><th>hardly</th><td colspan="3">UNLIKE</td></tr>
 * </table>
 *
 * <p><b>Surely</b>: the vehicle's number lies in a published range; or the GTIN is the same; or,
 * where no GTIN contradicts, brand and model are the same and the name does not differ, or model
 * and firm are and the brand does not differ. A size is no model. A blacklist entry speaks of a
 * firm, so there its whole name or its number decides, and a part of its name is a perhaps.
 * <b>Perhaps</b>: more agrees (GTIN, brand, model, name, firm, HS code, batch) than differs.
 * <b>Hardly</b>: the rest.
 *
 * <p><b>These pieces</b> are told by batch, serial number and day of production. A batch or serial
 * number decides; a day does only where neither is published, because a day's production has many
 * batches. What contradicts itself cannot be told. Where none is published all pieces are
 * concerned, except in a failed assessment: it speaks of a sample, and without the sample's batch
 * nobody knows which.
 */
enum Verdict {
    AFFECTED(CheckOutcome.AFFECTED),
    UNDECIDED(CheckOutcome.SIMILAR),
    OTHER_BATCH(CheckOutcome.SAME_PRODUCT_OTHER_BATCH),
    ALIKE(CheckOutcome.SIMILAR),
    UNLIKE(CheckOutcome.NOTHING_PUBLISHED);

    private final CheckOutcome outcome;

    Verdict(CheckOutcome outcome) {
        this.outcome = outcome;
    }

    /** As it is said of what holds. What no longer holds affects nothing: there one compares. */
    CheckOutcome outcome(boolean inForce) {
        return this == AFFECTED && !inForce ? CheckOutcome.SIMILAR : outcome;
    }

    private enum Pieces {
        THESE,
        UNKNOWN,
        OTHERS
    }

    static Verdict of(Rows rows, Kind kind) {
        if (kind == Kind.BLACKLIST_ENTRY) {
            return rows.firmIsTheVery() ? AFFECTED : rows.match(FIRM) ? ALIKE : UNLIKE;
        }
        if (!isSurely(rows)) {
            return agreeing(rows) > differing(rows) ? ALIKE : UNLIKE;
        }
        return switch (pieces(rows, kind)) {
            case THESE -> AFFECTED;
            case UNKNOWN -> UNDECIDED;
            case OTHERS -> OTHER_BATCH;
        };
    }

    private static boolean isSurely(Rows rows) {
        if (rows.match(GTIN) || (rows.isVehicle() && rows.match(SERIAL))) {
            return true;
        }
        return !rows.contradict(GTIN)
                && rows.modelIdentifies()
                && ((rows.match(BRAND) && !rows.contradict(PRODUCT))
                        || (rows.match(FIRM) && !rows.contradict(BRAND)));
    }

    private static long agreeing(Rows rows) {
        return Stream.of(GTIN, BRAND, MODEL, PRODUCT, FIRM, HS_CODE, BATCH)
                .filter(rows::match)
                .count();
    }

    private static long differing(Rows rows) {
        return Stream.of(GTIN, BRAND, MODEL, PRODUCT, FIRM, HS_CODE)
                .filter(rows::contradict)
                .count();
    }

    private static Pieces pieces(Rows rows, Kind kind) {
        boolean numbered = rows.publishes(BATCH) || rows.publishes(SERIAL);
        if (!numbered && !rows.publishes(PRODUCTION_DATE)) {
            return kind == Kind.FAILED_ASSESSMENT ? Pieces.UNKNOWN : Pieces.THESE;
        }
        CheckResult day = rows.of(PRODUCTION_DATE);
        boolean within = rows.match(BATCH) || rows.match(SERIAL);
        boolean without = rows.contradict(BATCH) || rows.contradict(SERIAL);
        if (within) {
            return without || day.contradicts() ? Pieces.UNKNOWN : Pieces.THESE;
        }
        if (without) {
            return day == CheckResult.MATCH ? Pieces.UNKNOWN : Pieces.OTHERS;
        }
        if (day.contradicts()) {
            return rows.wantEyes(BATCH) || rows.wantEyes(SERIAL) ? Pieces.UNKNOWN : Pieces.OTHERS;
        }
        return day == CheckResult.MATCH && !numbered ? Pieces.THESE : Pieces.UNKNOWN;
    }
}
