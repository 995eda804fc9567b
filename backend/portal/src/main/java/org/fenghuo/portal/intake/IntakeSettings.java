package org.fenghuo.portal.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How complaints, tips, reports and signals are taken in.
 *
 * @param keyset JSON keyset of Tink (AES256_GCM) that seals what senders write; all portals of one
 *     database need the same. Unset, one is kept in {@code keyFile}
 * @param serverKey 32 bytes in Base64 from which secrets, blind indexes and likenesses are derived;
 *     it can never be changed. Unset, one is kept in {@code keyFile}
 * @param keyFile where keys are made that nobody configured
 * @param proofMaxNumber how many hashes a sender's machine computes at most for one submission
 * @param proofValid how long a task for a sender's machine may take
 * @param ticketWait how long who cannot compute waits instead
 * @param perAddress submissions of one network address in an hour
 * @param wrongSecrets wrong pairs of code and secret of one network address in an hour
 * @param sameKey for how long the same key of a client gets the same answer
 */
@Validated
@ConfigurationProperties("fenghuo.intake")
public record IntakeSettings(
        @Nullable String keyset,
        @Nullable String serverKey,
        @DefaultValue(".fenghuo/intake.keys") Path keyFile,
        @DefaultValue("100000") @Min(1) @Max(10_000_000) int proofMaxNumber,
        @DefaultValue("2h") Duration proofValid,
        @DefaultValue("15s") Duration ticketWait,
        @DefaultValue("30") @Min(1) int perAddress,
        @DefaultValue("20") @Min(1) int wrongSecrets,
        @DefaultValue("24h") Duration sameKey) {
    @Override
    public String toString() {
        return "IntakeSettings[keyset="
                + (keyset == null ? "unset" : "set")
                + ", serverKey="
                + (serverKey == null ? "unset" : "set")
                + "]";
    }
}
