package org.fenghuo.portal.publishing;

import org.fenghuo.portal.kernel.PublicationNumber;

/**
 * The identity of a publication at the source it was imported from.
 *
 * @param system such as {@code eu-rasff}, at most 40 characters
 * @param value unique within the system, at most 200 characters
 */
public record ExternalKey(String system, String value) {
    /** The system of what a portal published itself; the value is then its number. */
    public static final String PORTAL = "fenghuo";

    public static ExternalKey ofPortal(PublicationNumber number) {
        return new ExternalKey(PORTAL, number.value());
    }
}
