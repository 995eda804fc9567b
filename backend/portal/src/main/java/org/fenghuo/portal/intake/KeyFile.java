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

    private static void make(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft =
                Files.createTempFile(
                        folder,
                        "keys",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft, newServerKey() + "\n" + newKeyset() + "\n", StandardOpenOption.SYNC);
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException e) {
            // A portal that starts beside this one was first: its keys are the keys.
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static String newKeyset() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get()),
                    TinkConfig2026.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has AES256_GCM", e);
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
