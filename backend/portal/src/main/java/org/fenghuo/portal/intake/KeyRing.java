package org.fenghuo.portal.intake;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys that seal, as this portal holds them: configured, or of a file that may change. */
final class KeyRing {
    private final @Nullable Path file;
    private volatile Held held;

    private record Held(KeysetHandle keyset, Aead aead) {}

    /**
     * @param file in which the keyset is kept; null for one of the configuration
     */
    KeyRing(String keyset, @Nullable Path file) {
        this.file = file;
        this.held = parsed(keyset);
    }

    /** Whether the portal keeps the keys itself, and so can change them. */
    boolean isKeptHere() {
        return file != null;
    }

    Aead aead() {
        return held.aead();
    }

    KeyId primary() {
        return new KeyId(held.keyset().getPrimary().getId());
    }

    Set<KeyId> ids() {
        KeysetHandle keyset = held.keyset();
        return IntStream.range(0, keyset.size())
                .mapToObj(at -> new KeyId(keyset.getAt(at).getId()))
                .collect(Collectors.toSet());
    }

    /** Looks whether another portal changed the file. */
    void refresh() {
        if (file != null) {
            held = parsed(KeyFile.at(file).keyset());
        }
    }

    /** Adds a key that opens and does not seal yet. */
    KeyId add() {
        KeysetHandle.Entry fresh = KeyFile.newKey();
        change(keys -> keys.addEntry(KeysetHandle.importKey(fresh.getKey())));
        return new KeyId(fresh.getId());
    }

    /** From now on this one seals. */
    void promote(KeyId key) {
        change(keys -> keys.getAt(at(key::equals)).makePrimary());
    }

    /** Seals by this key, whichever seals otherwise. */
    byte[] sealBy(KeyId key, String text, String place) {
        try {
            KeysetHandle.Builder keys = KeysetHandle.newBuilder(held.keyset());
            keys.getAt(at(key::equals)).makePrimary();
            return keys.build()
                    .getPrimitive(TinkConfig2026.get(), Aead.class)
                    .encrypt(
                            text.getBytes(StandardCharsets.UTF_8),
                            place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + place, e);
        }
    }

    /** Leaves out all keys but these; the one that seals stays in any case. */
    void keep(Set<KeyId> wanted) {
        for (KeyId id : ids()) {
            if (!wanted.contains(id) && !id.equals(primary())) {
                change(keys -> keys.deleteAt(at(id::equals)));
            }
        }
    }

    private int at(Predicate<KeyId> which) {
        KeysetHandle keyset = held.keyset();
        IntPredicate isIt = at -> which.test(new KeyId(keyset.getAt(at).getId()));
        return IntStream.range(0, keyset.size()).filter(isIt).findFirst().orElseThrow();
    }

    private void change(Consumer<KeysetHandle.Builder> change) {
        if (file == null) {
            throw new IllegalStateException("keys of the configuration are changed there");
        }
        refresh();
        try {
            KeysetHandle.Builder keys = KeysetHandle.newBuilder(held.keyset());
            change.accept(keys);
            String changed =
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            keys.build(), TinkConfig2026.get(), InsecureSecretKeyAccess.get());
            KeyFile.replace(file, changed);
            held = parsed(changed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot change the keys", e);
        }
    }

    private static Held parsed(String keyset) {
        try {
            KeysetHandle keys =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            keyset, TinkConfig2026.get(), InsecureSecretKeyAccess.get());
            return new Held(keys, keys.getPrimitive(TinkConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "fenghuo.intake.keyset is no JSON keyset of Tink for AES256_GCM", e);
        }
    }
}
