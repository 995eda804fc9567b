package org.fenghuo.portal.notices;

/** What can be done about notices. */
public enum NoticeAct {
    STOP,
    ASK_AGAIN
}
