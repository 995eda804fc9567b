package org.fenghuo.portal.kernel;

/** One thing in a page, with the cursor that continues after it. */
public record Edge<T>(String cursor, T node) {}
