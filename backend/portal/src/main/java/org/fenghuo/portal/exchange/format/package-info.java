/**
 * The exchange format: one publication, one JSON object, one line. Its shape is that of
 * publishing's records, read from them; {@code schema/exchange/publication.schema.json} says the
 * same to everybody else, and a test keeps the two equal.
 */
@NamedInterface("format")
@NullMarked
package org.fenghuo.portal.exchange.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
