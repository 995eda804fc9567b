package org.fenghuo.portal.intake;

/** By which door a submission came: the law keeps them apart. */
public enum Door {
    COMPLAINT,
    TIP,
    ENTERPRISE_REPORT,
    SIGNAL
}
