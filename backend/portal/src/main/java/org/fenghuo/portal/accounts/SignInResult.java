package org.fenghuo.portal.accounts;

/** What came of an attempt to sign in. */
public sealed interface SignInResult {
    /**
     * The attempt was right.
     *
     * @param token of the session that begins now
     * @param stage that it has reached
     */
    record Entered(String token, Stage stage) implements SignInResult {
        @Override
        public String toString() {
            return "Entered[" + stage + "]";
        }
    }

    /** It was not. Nobody says what was wrong with it. */
    record Refused() implements SignInResult {}

    /** Too many were wrong: this one was not looked at. */
    record Closed() implements SignInResult {}
}
