/**
 * Brings publications and submissions in from other systems and hands them out again: files of any
 * size, row by row, by mappings that are files themselves.
 *
 * <p>{@link org.fenghuo.portal.exchange.format} reads and writes the exchange format of {@code
 * schema/exchange}; {@link org.fenghuo.portal.exchange.mapping} turns the rows of other people's
 * files into it; {@link org.fenghuo.portal.exchange.imports} carries whole files through, so that a
 * kill at any moment loses nothing and publishes nothing twice. What is published, corrected or
 * withdrawn is decided by publishing's commands alone.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "kernel",
            "reference",
            "intake",
            "publishing",
            "search",
            "accounts",
            "platform"
        })
@NullMarked
package org.fenghuo.portal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
