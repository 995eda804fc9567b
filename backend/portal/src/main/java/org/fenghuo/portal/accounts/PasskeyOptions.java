package org.fenghuo.portal.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What a browser is asked for, in the JSON of WebAuthn level 3: {@code
 * PublicKeyCredential.parseCreationOptionsFromJSON} and {@code parseRequestOptionsFromJSON} read it
 * as it is. Bytes are Base64 for URLs.
 */
public sealed interface PasskeyOptions {
    /** Whoever asks again gets a new challenge: no longer than that challenge lives. */
    long TIMEOUT = PasskeyChallenges.LIFE.toMillis();

    String REQUIRED = "required";

    /** To make a passkey. */
    record Creation(
            RelyingParty rp,
            User user,
            String challenge,
            List<Algorithm> pubKeyCredParams,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation,
            long timeout)
            implements PasskeyOptions {}

    /** To sign in by one; the device knows which it has. */
    record Request(String rpId, String challenge, String userVerification, long timeout)
            implements PasskeyOptions {}

    /** Who asks: the domain, and a name that devices show. */
    record RelyingParty(String id, String name) {}

    /** Whose it is; the id is a number of ours. */
    record User(String id, String name, String displayName) {
        static User of(Officer officer) {
            return new User(text(handle(officer)), officer.login(), officer.name());
        }
    }

    /** A kind of key, by its number in COSE. */
    record Algorithm(String type, long alg) {}

    /** A passkey that the officer has. */
    record Known(String type, String id) {}

    /** It is found without a login name, and asks its user. */
    record Selection(String residentKey, String userVerification) {}

    /** What the device keeps of the owner and says when it signs in. */
    static byte[] handle(Officer officer) {
        return ("officer:" + officer.id()).getBytes(StandardCharsets.US_ASCII);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
