package org.fenghuo.portal.publishing;

import java.time.LocalDate;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/** 信用修复: an enterprise's application to leave the list early, and what was decided. */
public record CreditRepair(
        LocalDate appliedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Text commitment,
        @Nullable Text result) {}
