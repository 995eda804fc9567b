package org.fenghuo.portal.publishing;

/** 轻微, 一般, 严重: it sets how long a penalty is public (NDRC Order 36). */
public enum Severity {
    MINOR,
    ORDINARY,
    SERIOUS
}
