package org.fenghuo.portal.intake;

/** In what quality somebody speaks. */
public enum SenderCategory {
    CONSUMER,
    EMPLOYEE,
    COMPETITOR,
    OTHER
}
