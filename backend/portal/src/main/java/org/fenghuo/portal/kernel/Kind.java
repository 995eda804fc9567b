package org.fenghuo.portal.kernel;

/**
 * 类别: what sort of thing the authority has said. Each has a record of its own fields in publishing.
 */
public enum Kind {
    /** 风险预警 */
    WARNING,
    /** 不合格信息 */
    FAILED_ASSESSMENT,
    /** 召回公告 */
    RECALL,
    /** 黑名单 */
    BLACKLIST_ENTRY,
    /** 采信机构 */
    ACCEPTED_LAB
}
