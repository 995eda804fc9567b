package org.fenghuo.portal.kernel;

/** 危害类型: the five that task 10 of the province's 实施意见 names. */
public enum HazardType {
    /** 健康 */
    HEALTH,
    /** 物理 */
    PHYSICAL,
    /** 化学 */
    CHEMICAL,
    /** 生物 */
    BIOLOGICAL,
    /** 环境 */
    ENVIRONMENTAL
}
