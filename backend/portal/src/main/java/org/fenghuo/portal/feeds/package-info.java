/**
 * Every search as a feed, every publication as a feed of its changes, every change as an alert
 * message, and a calendar of the dates that matter.
 *
 * <p>Knows nothing but the public schema: a {@code feed.graphql} in {@code
 * frontend-templates/feeds} says what is asked, in the same process and under the limits of
 * everybody. One {@link org.fenghuo.portal.feeds.FeedDocument} is made of the answer; the writers
 * differ because the rules of their formats do. Pushing comes later: as further cursors over the
 * journal, not from here.
 */
@ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {})
@NullMarked
package org.fenghuo.portal.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
