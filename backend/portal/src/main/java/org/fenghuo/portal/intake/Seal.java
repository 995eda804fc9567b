package org.fenghuo.portal.intake;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
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

    private final Aead aead;
    private final byte[] serverKey;

    Seal(IntakeSettings settings) {
        KeyFile keys = keys(settings);
        aead = aead(keys.keyset());
        serverKey = Base64.getDecoder().decode(keys.serverKey().strip());
    }

    private static KeyFile keys(IntakeSettings settings) {
        String keyset = settings.keyset();
        String serverKey = settings.serverKey();
        if (keyset != null && serverKey != null) {
            return new KeyFile(keyset, serverKey);
        }
        if (keyset != null || serverKey != null) {
            throw new IllegalStateException(
                    "fenghuo.intake.keyset and fenghuo.intake.server-key belong together: give both or none.");
        }
        return KeyFile.at(settings.keyFile());
    }

    private static Aead aead(String keyset) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            keyset, TinkConfig2026.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(TinkConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "fenghuo.intake.keyset is no JSON keyset of Tink for AES256_GCM", e);
        }
    }

    /** Seals a text for its place, such as {@code submission/12/facts}. */
    public byte[] seal(String text, String place) {
        return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    byte[] seal(byte[] content, String place) {
        try {
            return aead.encrypt(content, place.getBytes(StandardCharsets.UTF_8));
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
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + place, e);
        }
    }

    /** 32 bytes that only this server key makes of a text, different for each purpose. */
    byte[] derive(String purpose, String text) {
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
