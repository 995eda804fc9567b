/**
 * Carries publications into the search index and answers searches from it.
 *
 * <p>Owns its consumers of the journal and the indexes {@code publications-…}. Both may be thrown
 * away and made again from {@link org.fenghuo.portal.publishing.Publications}. Never decides what
 * is public: it shows what publishing shows.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel", "reference", "publishing", "platform"})
@NullMarked
package org.fenghuo.portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
