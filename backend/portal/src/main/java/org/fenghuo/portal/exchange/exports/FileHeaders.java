package org.fenghuo.portal.exchange.exports;

import java.util.Base64;
import java.util.HexFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The headers that say what a file is, on which terms, and what it is called. */
final class FileHeaders {
    /** RFC 9530: of the file as it is kept, whatever it was packed in on its way. */
    static final String DIGEST = "Repr-Digest";

    private FileHeaders() {}

    static void describe(
            HttpHeaders headers, OpenDataSettings publicly, Wish wish, String described) {
        headers.add(HttpHeaders.LINK, "<" + publicly.at(described) + ">; rel=\"describedby\"");
        headers.add(HttpHeaders.LINK, "<" + publicly.licence() + ">; rel=\"license\"");
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(wish.format().file()).build());
    }

    static String digest(String sha256) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                + ":";
    }
}
