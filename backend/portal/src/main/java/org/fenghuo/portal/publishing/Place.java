package org.fenghuo.portal.publishing;

import java.time.Instant;

/** A place in an order by time, where the next page goes on. */
public record Place(Instant at, long id) {}
