package org.fenghuo.portal.accounts;

/** How far somebody has come in signing in. Only the last one opens the desk. */
public enum Stage {
    /** The password was right; the code of the second factor is missing. */
    CODE_WANTED,
    /** The password was given out by somebody else; one of their own is missing. */
    PASSWORD_WANTED,
    /** The role asks for a second factor; it is not set up yet. */
    SECOND_FACTOR_WANTED,
    SIGNED_IN
}
