package org.fenghuo.portal.publishing;

import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * One item that a sample failed.
 *
 * @param measured as reported, with any sign; {@code unit} apart where it is known
 * @param limit as the standard states it, such as {@code ≤0.5}
 * @param standardNo such as GB 2760-2024
 */
public record TestResult(
        Text item,
        @Nullable String measured,
        @Nullable String unit,
        @Nullable String limit,
        @Nullable String standardNo,
        @Nullable String method) {}
