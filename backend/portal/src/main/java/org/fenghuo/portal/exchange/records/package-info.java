/**
 * Cuts a stream of bytes of any size into records of bounded size, with their line numbers,
 * whatever the bytes are: the first look at a file nobody can trust.
 */
@NullMarked
package org.fenghuo.portal.exchange.records;

import org.jspecify.annotations.NullMarked;
