package org.fenghuo.portal.publishing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a recall has come by a day; units of product, cumulative.
 *
 * @param remedied repaired, replaced, refunded or destroyed
 */
public record RecallProgress(
        LocalDate on, @Nullable Long notified, @Nullable Long returned, @Nullable Long remedied) {}
