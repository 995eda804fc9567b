package org.fenghuo.portal.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An officer as administrators see them.
 *
 * @param passwordGiven whether the password still is the one somebody else gave out
 * @param secondFactorSince null while there is none
 * @param disabledAt null for one who works here
 */
public record OfficerAccount(
        Officer officer,
        boolean passwordGiven,
        @Nullable Instant secondFactorSince,
        Instant createdAt,
        @Nullable Instant disabledAt) {}
