package org.fenghuo.portal.casework;

/**
 * 不予受理 grounds: those of 市场监督管理投诉举报处理暂行办法 (SAMR Order 20) art. 15, and for leads that there is none
 * (art. 25). Order 121, in force since 2026-04-15, was not seen in full.
 */
public enum RefusalReason {
    NOT_COMPETENT,
    ALREADY_HANDLED,
    NO_CONSUMER_DISPUTE,
    TOO_LATE,
    MATERIAL_MISSING,
    NO_LEAD,
    OTHER_LAW
}
