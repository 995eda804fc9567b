package org.fenghuo.portal.publishing;

/**
 * A document as a consumer of the journal has to know it, whether it may be shown or not.
 *
 * @param publication current edition; only its codes may be used where {@code visibility} is {@link
 *     Visibility#GONE}
 */
public record Snapshot(Publication publication, Visibility visibility) {}
