package org.fenghuo.portal.accounts;

/**
 * What a passkey is verified by; nothing of it is secret.
 *
 * @param id by which the device names it
 * @param credential authenticator, id and public key, as WebAuthn writes them
 * @param count how often the device has signed; 0 for one that does not count
 * @param backupEligible whether it may be on several devices of its owner; never changes
 * @param backedUp whether it is
 */
@SuppressWarnings("ArrayRecordComponent") // goes from a row to the library and is never compared
record PasskeyProof(
        byte[] id, byte[] credential, long count, boolean backupEligible, boolean backedUp) {}
