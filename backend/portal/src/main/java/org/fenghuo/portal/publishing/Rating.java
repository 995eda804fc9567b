package org.fenghuo.portal.publishing;

import org.fenghuo.portal.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * How serious, and by whose scale: never a bare colour.
 *
 * @param level on the common scale; {@link Level#UNRATED} where no table maps the scheme
 * @param scheme id of the level scheme; null when not rated
 * @param name the level's name in that scheme, as published
 */
public record Rating(Level level, @Nullable String scheme, @Nullable String name) {
    public static final Rating NONE = new Rating(Level.UNRATED, null, null);
}
