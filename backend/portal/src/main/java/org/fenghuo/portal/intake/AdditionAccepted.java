package org.fenghuo.portal.intake;

import java.time.Instant;

/** It was added, and is on disk. */
public record AdditionAccepted(Instant at) implements AdditionResult {}
