package org.fenghuo.portal.intake;

/** What a complaint asks for. */
public enum ComplaintRequest {
    REFUND,
    EXCHANGE,
    COMPENSATION,
    REPORT_ONLY
}
