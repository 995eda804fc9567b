package org.fenghuo.portal.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did a step, when and why.
 *
 * @param officer id; null for the sender and for the portal itself
 * @param why in an officer's words: may name persons, so it is kept sealed
 */
public record Deed(@Nullable Long officer, Instant at, @Nullable String why) {}
