/**
 * Hands publications out: any search and the whole corpus as files of any size, small ones at once,
 * large ones as jobs that outlive every single portal, and every night a dump of everything (ADR
 * 0021).
 */
@NullMarked
package org.fenghuo.portal.exchange.exports;

import org.jspecify.annotations.NullMarked;
