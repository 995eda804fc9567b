package org.fenghuo.portal.publishing;

/**
 * A level as an author gives it: the name in its scheme. The common level follows from the scheme's
 * table.
 *
 * @param scheme id of the level scheme
 * @param name the level's name in that scheme
 */
public record RatingClaim(String scheme, String name) {}
