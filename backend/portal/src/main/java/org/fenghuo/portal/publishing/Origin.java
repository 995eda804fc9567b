package org.fenghuo.portal.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What of a publication only an exchange needs to know.
 *
 * @param key at the source it was imported from; the portal's own where it was published here
 * @param ground of a withdrawal; null for other standings
 */
public record Origin(ExternalKey key, @Nullable WithdrawalGround ground) {}
