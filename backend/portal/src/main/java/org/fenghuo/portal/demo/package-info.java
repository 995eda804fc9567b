/**
 * An invented sample, clearly marked by its source {@code sample}, so that a new portal has
 * something to show.
 *
 * <p>Says it through publishing's public commands and owns nothing: what the sample says stands in
 * {@code sample/publications.ndjson}, what happened to some of it afterwards in {@code
 * sample/later.ndjson}.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"kernel", "publishing", "exchange :: format"})
@NullMarked
package org.fenghuo.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
