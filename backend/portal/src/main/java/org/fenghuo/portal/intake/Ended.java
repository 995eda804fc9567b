package org.fenghuo.portal.intake;

import java.time.Instant;

/**
 * A submission with which all is done.
 *
 * @param ending {@code REFUSED} or an outcome
 */
public record Ended(long submission, Door door, String ending, Instant at) {}
