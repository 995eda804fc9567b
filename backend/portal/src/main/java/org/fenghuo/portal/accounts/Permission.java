package org.fenghuo.portal.accounts;

/** One thing that can be allowed. Whom it is allowed stands in {@link Permissions}. */
public enum Permission {
    SEE_INBOX,
    SCREEN,
    ASSIGN,
    MERGE,
    TRANSFER,
    ASK_BACK,
    ASSESS,
    CONCLUDE,
    LINK_PUBLICATION,
    SHARE_CASE,
    /** Reading what people wrote and who they are; each look is audited. */
    SEE_PERSONAL_DATA,
    /** Knowing who gave a tip: separate and rare (投诉举报处理, secrecy of the source). */
    SEE_TIP_SOURCE,
    SEE_SIGNALS,
    SEE_DASHBOARD,
    IMPORT_SUBMISSIONS,
    ERASE_PERSONAL_DATA,
    MANAGE_OFFICERS,
    MANAGE_KEYS,
    READ_AUDIT
}
