package org.fenghuo.portal.kernel;

/** 快速反应措施: the nine of task 9 of the 实施意见, and three that practice adds. */
public enum MeasureType {
    /** 降低信用等级 */
    LOWER_CREDIT_GRADE,
    /** 追溯调查 */
    TRACE_BACK,
    /** 缺陷召回 */
    RECALL,
    /** 加严监管 */
    TIGHTEN_CONTROL,
    /** 限制或禁止进出口 */
    RESTRICT_TRADE,
    /** 查封扣押 */
    SEIZE,
    /** 退运 */
    RETURN_SHIPMENT,
    /** 暂停销售 */
    SUSPEND_SALE,
    /** 销毁 */
    DESTROY,
    /** 下架 */
    REMOVE_FROM_SHELF,
    /** 技术整改 */
    TECHNICAL_RECTIFICATION,
    /** 警示 */
    CAUTION
}
