package org.fenghuo.portal.kernel;

/** 状态: whether what was said still holds. */
public enum Standing {
    /** 有效 */
    IN_FORCE,
    /** 已解除: the reason for it has ended. */
    LIFTED,
    /** 公示期满: its time has run out. */
    EXPIRED,
    /** 已撤销: taken back, because it should not have been said or the source no longer says it. */
    WITHDRAWN
}
