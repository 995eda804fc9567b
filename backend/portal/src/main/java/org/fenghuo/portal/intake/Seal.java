package org.fenghuo.portal.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals texts for the place where they lie, and derives from one server key what must come out the
 * same every time. A sealed text opens at its own place only: a line copied to another submission
 * is refused. Older keys of the set go on opening what they sealed.
 */
@Component
public class Seal {
    private static final String HMAC = "HmacSHA256";

    private final KeyRing keys;
    private final byte[] serverKey;

    Seal(IntakeSettings settings) {
        String keyset = settings.keyset();
        String configured = settings.serverKey();
        if (keyset != null && configured != null) {
            keys = new KeyRing(keyset, null);
            serverKey = decoded(configured);
        } else if (keyset == null && configured == null) {
            KeyFile kept = KeyFile.at(settings.keyFile());
            keys = new KeyRing(kept.keyset(), settings.keyFile());
            serverKey = decoded(kept.serverKey());
        } else {
            throw new IllegalStateException(
                    "fenghuo.intake.keyset and fenghuo.intake.server-key belong together: give both or none.");
        }
    }

    private static byte[] decoded(String serverKey) {
        return Base64.getDecoder().decode(serverKey.strip());
    }

    /** By which it seals and opens. */
    KeyRing keys() {
        return keys;
    }

    /** Seals a text for its place, such as {@code submission/12/facts}. */
    public byte[] seal(String text, String place) {
        return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    byte[] seal(byte[] content, String place) {
        try {
            return keys.aead().encrypt(content, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + place, e);
        }
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws IllegalStateException for anything else: it was changed, moved, or its key is gone
     */
    public String open(byte[] sealed, String place) {
        return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
    }

    byte[] openBytes(byte[] sealed, String place) {
        if (!keys.ids().contains(KeyId.of(sealed))) {
            // Another portal may have got a new key since this one looked.
            keys.refresh();
        }
        try {
            return keys.aead().decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + place, e);
        }
    }

    /** 32 bytes that only this server key makes of a text, different for each purpose. */
    public byte[] derive(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(serverKey, HMAC));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
