package org.fenghuo.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecuritySettingsTests {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<URI> CONTACT = List.of(URI.create("mailto:security@example.org"));

    @Test
    void aContactHoldsUntilItExpires() {
        assertThat(new SecuritySettings(CONTACT, NOW.plusSeconds(1)).holdsAt(NOW)).isTrue();
        assertThat(new SecuritySettings(CONTACT, NOW).holdsAt(NOW)).isFalse();
        assertThat(new SecuritySettings(List.of(), null).holdsAt(NOW)).isFalse();
    }

    @Test
    void whatIsMissingOrNoAddressStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecuritySettings(CONTACT, null))
                .withMessageContaining("expires");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecuritySettings(List.of(URI.create("me")), NOW))
                .withMessageContaining("contact");
    }
}
