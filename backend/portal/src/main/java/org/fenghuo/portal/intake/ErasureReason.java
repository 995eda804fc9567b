package org.fenghuo.portal.intake;

/** Why a submission is erased before its time (个人信息保护法, art. 47): a code, for the audit. */
public enum ErasureReason {
    PURPOSE_REACHED,
    CONSENT_WITHDRAWN,
    UNLAWFUL,
    OTHER_LAW
}
