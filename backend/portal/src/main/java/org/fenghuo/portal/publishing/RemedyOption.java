package org.fenghuo.portal.publishing;

/** What a consumer can get. */
public enum RemedyOption {
    REPAIR,
    REPLACE,
    REFUND,
    DESTROY,
    OTHER
}
