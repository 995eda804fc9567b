package org.fenghuo.portal.accounts;

import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variants;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code PublicKeyCredential.toJSON()} says, as far as it is of use here. We read it
 * ourselves: the library's own reader ends in a null pointer where somebody leaves something out.
 */
@SuppressWarnings("ArrayRecordComponent") // read, handed on, never compared
record PasskeyAnswer(byte[] id, Response response) {
    private static final JsonMapper JSON =
            JsonMapper.builder().defaultBase64Variant(Base64Variants.MODIFIED_FOR_URL).build();

    PasskeyAnswer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(response);
    }

    record Response(
            byte[] clientDataJSON,
            byte @Nullable [] attestationObject,
            byte @Nullable [] authenticatorData,
            byte @Nullable [] signature,
            byte @Nullable [] userHandle) {
        Response {
            Objects.requireNonNull(clientDataJSON);
        }
    }

    static PasskeyAnswer of(String json) {
        return Optional.ofNullable(JSON.readValue(json, PasskeyAnswer.class))
                .orElseThrow(() -> new IllegalArgumentException("no answer"));
    }

    RegistrationRequest created() {
        return new RegistrationRequest(given(response.attestationObject), response.clientDataJSON);
    }

    AuthenticationRequest shown() {
        return new AuthenticationRequest(
                id,
                response.userHandle,
                given(response.authenticatorData),
                response.clientDataJSON,
                given(response.signature));
    }

    private static byte[] given(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalArgumentException("not the answer that was asked for");
        }
        return bytes;
    }
}
