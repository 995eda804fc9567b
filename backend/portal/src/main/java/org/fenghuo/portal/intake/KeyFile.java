package org.fenghuo.portal.intake;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Keys that nobody configured: made once, readable by their owner alone. */
record KeyFile(String keyset, String serverKey) {
    private static final int KEY_BYTES = 32;

    /** The keys of this file, which is made where there is none. */
    static KeyFile at(Path path) {
        try {
            if (!Files.exists(path)) {
                make(path);
            }
            List<String> lines = Files.readAllLines(path);
            String keyset = String.join("\n", lines.subList(1, lines.size()));
            return new KeyFile(keyset, lines.getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the keys in " + path, e);
        }
    }

    /** Puts another keyset in the place of that of the file, whole or not at all. */
    static void replace(Path path, String keyset) {
        try {
            Path draft = draft(path, new KeyFile(keyset, at(path).serverKey()));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot change the keys in " + path, e);
        }
    }

    private static void make(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path draft = draft(path, new KeyFile(newKeyset(), newServerKey()));
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException e) {
            // A portal that starts beside this one was first: its keys are the keys.
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static Path draft(Path path, KeyFile keys) throws IOException {
        Path draft =
                Files.createTempFile(
                        path.toAbsolutePath().getParent(),
                        "keys",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(
                draft, keys.serverKey() + "\n" + keys.keyset() + "\n", StandardOpenOption.SYNC);
    }

    /** A key that is in no set yet. */
    static KeysetHandle.Entry newKey() {
        return generated().getPrimary();
    }

    private static KeysetHandle generated() {
        try {
            return KeysetHandle.generateNew(
                    PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has AES256_GCM", e);
        }
    }

    private static String newKeyset() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    generated(), TinkConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink writes its keysets as JSON", e);
        }
    }

    private static String newServerKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public String toString() {
        return "KeyFile";
    }
}
