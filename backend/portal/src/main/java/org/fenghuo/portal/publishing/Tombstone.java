package org.fenghuo.portal.publishing;

import java.time.Instant;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.PublicationNumber;

/** All that remains of a publication that may no longer be shown. */
public record Tombstone(PublicationNumber number, Kind kind, Instant at) {}
