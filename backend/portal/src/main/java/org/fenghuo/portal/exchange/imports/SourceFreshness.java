package org.fenghuo.portal.exchange.imports;

import java.time.Instant;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/** How fresh one source is; the schema's type of the same name. */
record SourceFreshness(
        String system,
        Text label,
        @Nullable Instant lastSuccessAt,
        @Nullable Long lagSeconds,
        @Nullable Instant expectedNextAt,
        @Nullable Instant lastChangeAt,
        long publications,
        boolean late) {}
