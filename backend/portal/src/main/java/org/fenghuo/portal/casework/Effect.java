package org.fenghuo.portal.casework;

/** How well the measures against a risk worked, once that was looked into (实施意见, 二(十)). */
public enum Effect {
    EFFECTIVE,
    PARTLY_EFFECTIVE,
    NOT_EFFECTIVE
}
