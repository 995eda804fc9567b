package org.fenghuo.portal.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals what the database keeps but must not know: AES-256-GCM under a key from the configuration,
 * bound to whose it is. Without a key in the configuration one is made in the data folder.
 */
@Component
public class SecretBox {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    SecretBox(OfficerSettings settings) {
        String configured = settings.key();
        byte[] bytes =
                Base64.getDecoder()
                        .decode(
                                configured == null || configured.isBlank()
                                        ? kept(settings.keyFile())
                                        : configured);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "fenghuo.officers.key must be 32 bytes in Base64, as openssl rand -base64 32 makes them");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** Sealed, in Base64; only who names the same owner can open it. */
    public String seal(byte[] secret, String whose) {
        byte[] nonce = Secrets.randomBytes(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, whose);
        return Base64.getEncoder()
                .encodeToString(
                        ByteBuffer.allocate(nonce.length + sealed.length)
                                .put(nonce)
                                .put(sealed)
                                .array());
    }

    /** What was sealed for an owner. */
    public byte[] open(String sealed, String whose) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, rest, whose);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String whose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(whose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "not sealed under this fenghuo.officers.key, or not for " + whose, e);
        }
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        file, Base64.getEncoder().encodeToString(Secrets.randomBytes(KEY_BYTES)));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "set fenghuo.officers.key: the file for one cannot be kept", e);
        }
    }
}
