package org.fenghuo.portal.support;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/**
 * A device with one passkey, and the browser before it. It answers as WebAuthn says, unless it is
 * told to do otherwise.
 */
public final class PasskeyDevice {
    private static final String PAGE = "/desk/account/passkeys";
    private static final String SIGN_IN = "/desk/sign-in/passkey";
    private static final JsonMapper JSON = new JsonMapper();
    private static final CBORMapper CBOR = new CBORMapper();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_CREDENTIAL = 0x40;
    private static final int COORDINATE_BYTES = 32;

    private final KeyPair key;
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private String origin;
    private String owner = "";
    private int verified = VERIFIED;
    private int count;

    /** One in front of which somebody opens the portal by its name. */
    public PasskeyDevice(WebServerApplicationContext portal) {
        origin = "http://localhost:" + Objects.requireNonNull(portal.getWebServer()).getPort();
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            key = keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** From now on another page is open, such as one that looks like the portal. */
    public void isAt(String other) {
        origin = other;
    }

    /** From now on it lets anybody sign who can touch it. */
    public void asksNobody() {
        verified = 0;
    }

    /** Forgets how often it has signed, as a copy of it would. */
    public void countsAnew() {
        count = 0;
    }

    /** Adds its passkey to the account of whoever signed in. */
    public HttpResponse<String> addTo(DeskBrowser browser) {
        return add(browser, created(browser.get(PAGE + "/options").body()));
    }

    /** Sends an answer to the question for a new passkey. */
    public static HttpResponse<String> add(DeskBrowser browser, String answer) {
        return browser.submit(PAGE, PAGE, "name", "Laptop", "credential", answer);
    }

    /** Signs in. */
    public HttpResponse<String> signIn(DeskBrowser browser) {
        return signIn(browser, shown(browser));
    }

    /** Sends an answer to the question of the sign-in page. */
    public static HttpResponse<String> signIn(DeskBrowser browser, String answer) {
        return browser.submit("/desk/sign-in", SIGN_IN, "credential", answer);
    }

    /** Answers the question of the sign-in page and sends nothing yet. */
    public String shown(DeskBrowser browser) {
        return shown(browser.get(SIGN_IN).body());
    }

    /** Answers the question for a new passkey. */
    public String created(String options) {
        JsonNode asked = JSON.readTree(options);
        owner = asked.at("/user/id").asString();
        byte[] device =
                joined(
                        state(asked.at("/rp/id").asString(), WITH_CREDENTIAL),
                        new byte[16],
                        ByteBuffer.allocate(2).putShort((short) id.length).array(),
                        id,
                        CBOR.writeValueAsBytes(publicKey()));
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", device);
        return answer(
                Map.of(
                        "clientDataJSON", text(said("webauthn.create", asked)),
                        "attestationObject", text(CBOR.writeValueAsBytes(attestation))));
    }

    private String shown(String options) {
        JsonNode asked = JSON.readTree(options);
        byte[] device = state(asked.at("/rpId").asString(), 0);
        byte[] said = said("webauthn.get", asked);
        return answer(
                Map.of(
                        "clientDataJSON", text(said),
                        "authenticatorData", text(device),
                        "signature", text(signed(joined(device, hash(said)))),
                        "userHandle", owner));
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(
                Map.of(
                        "id", text(id),
                        "rawId", text(id),
                        "type", "public-key",
                        "clientExtensionResults", Map.of(),
                        "response", response));
    }

    private byte[] said(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(
                Map.of(
                        "type",
                        type,
                        "challenge",
                        asked.at("/challenge").asString(),
                        "origin",
                        origin,
                        "crossOrigin",
                        false));
    }

    private byte[] state(String domain, int more) {
        count++;
        return joined(
                hash(domain.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) (PRESENT | verified | more)},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    /** As COSE writes a key for ES256. */
    private Map<Integer, Object> publicKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        Map<Integer, Object> cose = new LinkedHashMap<>();
        cose.put(1, 2);
        cose.put(3, -7);
        cose.put(-1, 1);
        cose.put(-2, coordinate(point.getAffineX().toByteArray()));
        cose.put(-3, coordinate(point.getAffineY().toByteArray()));
        return cose;
    }

    /** Without the sign's byte, with all leading zeros. */
    private static byte[] coordinate(byte[] number) {
        byte[] whole = joined(new byte[COORDINATE_BYTES], number);
        return Arrays.copyOfRange(whole, whole.length - COORDINATE_BYTES, whole.length);
    }

    private byte[] signed(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
