package org.fenghuo.portal.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What an account proves itself by.
 *
 * @param totpSecret sealed; null without a second factor
 * @param totpLastStep the time step whose code was used last; null before the first
 */
record Credentials(
        OfficerAccount account,
        String passwordHash,
        @Nullable String totpSecret,
        @Nullable Long totpLastStep) {
    boolean hasSecondFactor() {
        return account.secondFactorSince() != null;
    }

    @Override
    public String toString() {
        return "Credentials[" + account.officer().login() + "]";
    }
}
