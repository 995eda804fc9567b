package org.fenghuo.portal.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did, or looked at. When and from where {@link Audit} knows by itself.
 *
 * @param officer who; null for a machine with a key, for the portal itself, and for somebody who
 *     did not get in
 * @param what such as {@code case.screened}, at most 60 characters
 * @param subject on what, such as {@code case:FHC-2026-000012}, at most 120 characters
 * @param before codes and numbers, never personal data, at most 500 characters
 * @param after likewise
 */
public record Act(
        @Nullable Officer officer,
        String what,
        String subject,
        @Nullable String before,
        @Nullable String after) {
    /** An act that changes nothing, such as a look. */
    public static Act of(@Nullable Officer officer, String what, String subject) {
        return new Act(officer, what, subject, null, null);
    }
}
