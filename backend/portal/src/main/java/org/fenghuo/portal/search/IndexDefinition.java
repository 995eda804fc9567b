package org.fenghuo.portal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.search.words.Thesaurus;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the index is made by. Its hash is part of the index's name: a build reads only what was made
 * by its own definition, so that two versions of the portal run side by side.
 */
@Component
public class IndexDefinition {
    private static final String DEFINITION = "schema/search/publications.index.json";

    /**
     * Files from which documents derive something: another tree of categories makes another index.
     */
    private static final List<String> DERIVED_FROM =
            List.of(
                    "schema/codes/agencies.yaml",
                    "schema/codes/categories.yaml",
                    "schema/codes/labels.yaml");

    private static final int HASH_DIGITS = 10;

    private final String json;
    private final String hash;

    IndexDefinition(Thesaurus thesaurus) {
        json = new String(read(DEFINITION), StandardCharsets.UTF_8);
        hash = hash(thesaurus);
    }

    /** Settings and mapping. */
    public String json() {
        return json;
    }

    /** Behind it stands the index that answers. */
    public String alias() {
        return "publications-" + hash;
    }

    String index(int build) {
        return alias() + "-" + build;
    }

    int build(String index) {
        return Integer.parseInt(index.substring(alias().length() + 1));
    }

    private static String hash(Thesaurus thesaurus) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) SearchDocument.SHAPE);
            digest.update(read(DEFINITION));
            DERIVED_FROM.forEach(file -> digest.update(read(file)));
            digest.update(thesaurus.fingerprint());
            digest.update(Folding.fingerprint().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
