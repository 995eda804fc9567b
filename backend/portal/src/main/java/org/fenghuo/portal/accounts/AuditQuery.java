package org.fenghuo.portal.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the audit; null is anything.
 *
 * @param who a login name, or a whole {@code key:7}
 * @param what how it begins, such as {@code case.}
 * @param subject how it begins
 * @param from first day, in Asia/Shanghai
 * @param to last day
 */
public record AuditQuery(
        @Nullable String who,
        @Nullable String what,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
