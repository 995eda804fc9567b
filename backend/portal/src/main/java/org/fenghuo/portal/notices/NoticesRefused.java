package org.fenghuo.portal.notices;

import org.fenghuo.portal.kernel.Problem;

/** Nothing was changed, and why. */
public record NoticesRefused(Problem problem) implements NoticesResult {
    static NoticesRefused because(String code) {
        return new NoticesRefused(Problem.of("", code));
    }
}
