/**
 * Import jobs. A file goes through phases, each a row of small steps: read into staging rows, merge
 * rows of one key, compare with what is in force (snapshots only), publish, withdraw. A step is one
 * transaction that does its work and writes down how far the job has come, under a lease that any
 * portal can take up: a kill at any moment repeats or skips nothing.
 */
@NullMarked
package org.fenghuo.portal.exchange.imports;

import org.jspecify.annotations.NullMarked;
