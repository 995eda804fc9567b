package org.fenghuo.portal.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.fenghuo.portal.intake.PlainFacts;
import org.jspecify.annotations.Nullable;

/** Which submissions speak of the same: same product, same sort of hazard. */
final class Alike {
    private Alike() {}

    /**
     * What submissions about one product and hazard have in common; empty where no product is
     * named. Width, capitals, spaces and punctuation do not count.
     */
    static Optional<String> of(PlainFacts facts) {
        String product = plain(facts.product() == null ? facts.model() : facts.product());
        return product.isEmpty()
                ? Optional.empty()
                : Optional.of(hash(plain(facts.brand()) + "|" + product + "|" + facts.hazard()));
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
