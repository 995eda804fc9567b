package org.fenghuo.portal.casework;

/** How a case ended. */
public enum CaseOutcome {
    /** 确认存在风险 */
    RISK_CONFIRMED,
    /** 未发现风险 */
    RISK_NOT_CONFIRMED,
    /** 调解达成一致 */
    SETTLED,
    /** 终止调解 */
    NOT_SETTLED,
    /** 移送其他机关, outside this portal. */
    REFERRED,
    /** 投诉人撤回 */
    WITHDRAWN
}
