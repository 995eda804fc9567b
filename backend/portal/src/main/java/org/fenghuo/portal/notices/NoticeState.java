package org.fenghuo.portal.notices;

/** Whether notices of a submission go. */
public enum NoticeState {
    UNVERIFIED,
    VERIFIED,
    STOPPED
}
