package org.fenghuo.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two portals with one file. */
class KeyRingTests {
    private final Path folder;
    private final Seal one;
    private final Seal other;

    KeyRingTests(@TempDir Path folder) {
        this.folder = folder;
        one = new Seal(IntakeExamples.settings(folder));
        other = new Seal(IntakeExamples.settings(folder));
    }

    @Test
    void whatIsAddedDoesNotSealYet() {
        KeyId before = one.keys().primary();

        KeyId added = one.keys().add();

        assertThat(KeyId.of(one.seal("卓玛", "a"))).isEqualTo(before).isNotEqualTo(added);
        assertThat(one.keys().ids()).containsExactlyInAnyOrder(before, added);
    }

    @Test
    void theOtherPortalOpensWhatANewKeySealedThoughItDidNotLook() {
        one.keys().promote(one.keys().add());
        byte[] sealed = one.seal("卓玛", "a");

        assertThat(other.open(sealed, "a")).isEqualTo("卓玛");
        assertThat(KeyId.of(other.seal("卓玛", "a"))).isEqualTo(KeyId.of(sealed));
    }

    @Test
    void whatIsLeftOutOpensNothingAnyMore() {
        byte[] sealed = one.seal("卓玛", "a");
        KeyId added = one.keys().add();
        one.keys().promote(added);

        one.keys().keep(Set.of(added));

        assertThatThrownBy(() -> one.open(sealed, "a")).isInstanceOf(IllegalStateException.class);
        assertThat(one.keys().ids()).containsExactly(added);
    }

    @Test
    void theFileKeepsTheServerKeyAndIsForItsOwnerAlone() throws Exception {
        byte[] derived = one.derive("phone", "1");
        one.keys().promote(one.keys().add());

        assertThat(new Seal(IntakeExamples.settings(folder)).derive("phone", "1"))
                .isEqualTo(derived);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("intake.keys"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
