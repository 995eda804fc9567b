package org.fenghuo.portal.casework;

import org.jspecify.annotations.Nullable;

/**
 * Which signals, a page of them.
 *
 * @param decided whether those that a person decided, or those that wait
 * @param kind null for both
 * @param page from 0
 */
public record SignalFilter(boolean decided, Signal.@Nullable Kind kind, int page) {}
