package org.fenghuo.portal.accounts;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Looks at what a browser answers. User verification is required of every passkey; who made the
 * device is not asked.
 */
@Component
class PasskeyCheck {
    /** What the devices of today can. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.RS256);

    private static final List<PublicKeyCredentialParameters> KEYS =
            ALGORITHMS.stream()
                    .map(it ->
                            new PublicKeyCredentialParameters(
                                    PublicKeyCredentialType.PUBLIC_KEY, it))
                    .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager library =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(converter);
    private final String domain;
    private final Set<Origin> origins;

    PasskeyCheck(PasskeySettings settings) {
        domain = settings.domain();
        origins =
                settings.origins().stream()
                        .map(origin -> new Origin(origin.toString()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The domain that passkeys belong to. */
    String domain() {
        return domain;
    }

    /** A passkey of which a browser speaks; nothing is proven yet. */
    record Shown(PasskeyAnswer said, AuthenticationData data) {
        byte[] credentialId() {
            return said.id();
        }

        /** Devices that keep the owner say who it is; others are known by their key alone. */
        boolean names(Officer owner) {
            byte[] handle = said.response().userHandle();
            return handle == null || Arrays.equals(handle, PasskeyOptions.handle(owner));
        }
    }

    /**
     * A new passkey, empty when something is wrong with it.
     *
     * @param ours whether a challenge is; asked once, before anything else is looked at
     */
    Optional<PasskeyProof> created(String answer, Predicate<byte[]> ours) {
        return unlessWrong(() -> {
            RegistrationData data = library.parse(PasskeyAnswer.of(answer).created());
            return server(data.getCollectedClientData(), ours)
                    .map(server -> verified(data, server))
                    .map(RegistrationData::getAttestationObject)
                    .map(it -> proof(it.getAuthenticatorData()));
        });
    }

    /** What a browser shows to sign in with. */
    Optional<Shown> shown(String answer) {
        return unlessWrong(() -> {
            PasskeyAnswer said = PasskeyAnswer.of(answer);
            return Optional.of(new Shown(said, library.parse(said.shown())));
        });
    }

    /**
     * The passkey after this use, empty when something is wrong with it.
     *
     * @param ours whether a challenge is; asked once, before anything else is looked at
     */
    Optional<PasskeyProof> verified(
            Shown shown, PasskeyProof known, Officer owner, Predicate<byte[]> ours) {
        AuthenticationData data = shown.data();
        return unlessWrong(() ->
                server(data.getCollectedClientData(), ours)
                        .filter(server -> shown.names(owner))
                        .map(server -> verified(data, known, server).getAuthenticatorData())
                        .map(device ->
                                new PasskeyProof(
                                        known.id(),
                                        known.credential(),
                                        device.getSignCount(),
                                        device.isFlagBE(),
                                        device.isFlagBS())));
    }

    private Optional<ServerProperty> server(
            @Nullable CollectedClientData said, Predicate<byte[]> ours) {
        return Optional.ofNullable(said)
                .map(CollectedClientData::getChallenge)
                .filter(challenge -> ours.test(challenge.getValue()))
                .map(challenge ->
                        ServerProperty.builder()
                                .origins(origins)
                                .rpId(domain)
                                .challenge(challenge)
                                .build());
    }

    private RegistrationData verified(RegistrationData data, ServerProperty server) {
        return library.verify(data, new RegistrationParameters(server, KEYS, true, true));
    }

    private AuthenticationData verified(
            AuthenticationData data, PasskeyProof known, ServerProperty server) {
        return library.verify(
                data,
                new AuthenticationParameters(
                        server, record(known), List.of(known.id()), true, true));
    }

    private PasskeyProof proof(AuthenticatorData<?> device) {
        AttestedCredentialData credential =
                Objects.requireNonNull(device.getAttestedCredentialData(), "verified to be there");
        return new PasskeyProof(
                credential.getCredentialId(),
                credentials.convert(credential),
                device.getSignCount(),
                device.isFlagBE(),
                device.isFlagBS());
    }

    private CredentialRecord record(PasskeyProof known) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                known.backupEligible(),
                known.backedUp(),
                known.count(),
                credentials.convert(known.credential()),
                null,
                null,
                null,
                null);
    }

    /** Anybody may send anything. */
    private static <T> Optional<T> unlessWrong(Supplier<Optional<T>> look) {
        try {
            return look.get();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
