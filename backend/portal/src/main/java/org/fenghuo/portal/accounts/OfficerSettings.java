package org.fenghuo.portal.accounts;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How officers sign in.
 *
 * @param secondFactorRequired whether approvers and administrators need a second factor; only the
 *     embedded servers, which are for trying out, switch it off
 * @param session after which everybody has to sign in anew, whatever they do
 * @param firstAgency id of the first officer's agency
 * @param key 32 bytes in Base64 that seal the secrets of second factors; all portals of one
 *     database need the same. Unset, one is kept in the file below
 * @param keyFile where a key is made that nobody configured
 */
@Validated
@ConfigurationProperties("fenghuo.officers")
public record OfficerSettings(
        @DefaultValue("true") boolean secondFactorRequired,
        @DefaultValue("8h") Duration session,
        @DefaultValue("xining-customs") @NotBlank String firstAgency,
        @Nullable String key,
        @DefaultValue(".fenghuo/officers.key") Path keyFile) {
    /** Whether somebody has come in without the second factor that one of their roles wants. */
    boolean secondFactorLacks(Credentials credentials, Way way) {
        return secondFactorRequired
                && credentials.account().officer().roles().stream()
                        .anyMatch(Role::wantsSecondFactor)
                && !credentials.hasSecondFactor()
                && !way.provesTwice();
    }

    @Override
    public String toString() {
        return "OfficerSettings[key=" + (key == null ? "unset" : "set") + "]";
    }
}
