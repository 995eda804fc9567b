package org.fenghuo.portal.publishing;

/** Whom a warning addresses. */
public enum Audience {
    PUBLIC,
    ENTERPRISES,
    REGULATORS
}
