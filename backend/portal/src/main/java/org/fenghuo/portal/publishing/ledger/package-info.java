/**
 * How publications and their journal are kept: rows, the commands that change them, the order of
 * locks, the clock.
 */
@NullMarked
package org.fenghuo.portal.publishing.ledger;

import org.jspecify.annotations.NullMarked;
