package org.fenghuo.portal.exchange.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fenghuo.portal.kernel.Lang;

/** Reads one mapping file, or says with file and place why it cannot. */
final class MappingReader {
    private static final Term NOTHING = new Term.Any(List.of());

    private final Spot root;
    private final String text;

    private static final String[] WORDS = {
        "id",
        "label",
        "source",
        "every",
        "format",
        "language",
        "blanks",
        "optional",
        "let",
        "key",
        "hash",
        "merge",
        "order",
        "publication"
    };

    private MappingReader(Spot root, String text) {
        this.root = root;
        this.text = text;
    }

    static Mapping read(String file, String text) {
        return new MappingReader(MappingFrame.root(file, text), text).mapping();
    }

    private Mapping mapping() {
        root.only(WORDS);
        MappingFrame frame = MappingFrame.read(root);
        Names names = frame.names();
        Mapping.Origin origin = origin(root.need("source"), names);
        Mapping.Key key = key(names);
        Term order = term(root.find("order"), names).or(origin::publishedOn).orElse(NOTHING);
        Branch publication = BranchReader.branch(root.need("publication"), names);
        return new Mapping(
                frame.id(),
                frame.label(),
                origin,
                every(),
                frame.format(),
                language(),
                frame.blanks(),
                frame.columns(),
                frame.let(),
                key,
                merge(),
                order,
                publication,
                sha256(text));
    }

    private static Mapping.Origin origin(Spot spot, Names names) {
        spot.only("system", "authority", "any-agency", "reference", "url", "published-on");
        return new Mapping.Origin(
                spot.need("system").text(),
                spot.need("authority").text(),
                spot.find("any-agency").map(Spot::yes).orElse(false),
                term(spot.find("reference"), names),
                term(spot.find("url"), names),
                term(spot.find("published-on"), names));
    }

    private static Optional<Term> term(Optional<Spot> spot, Names names) {
        return spot.map(one -> TermReader.term(one, names));
    }

    private Optional<Duration> every() {
        return root.find("every")
                .map(spot -> {
                    try {
                        Period rhythm = Period.parse(spot.text());
                        return Duration.between(
                                LocalDate.EPOCH.atStartOfDay(),
                                LocalDate.EPOCH.plus(rhythm).atStartOfDay());
                    } catch (DateTimeException e) {
                        throw spot.broken("a rhythm such as P1D is expected here");
                    }
                });
    }

    private Lang language() {
        Spot spot = root.need("language");
        return Lang.ofTag(spot.text()).orElseThrow(() -> spot.broken("a language is zh, en or bo"));
    }

    private Mapping.Key key(Names names) {
        if (root.has("key") == root.has("hash")) {
            throw root.broken("either “key” or “hash” says what identifies a row");
        }
        return root.has("key")
                ? new Mapping.Key.Named(TermReader.term(root.need("key"), names))
                : new Mapping.Key.Hashed(
                        root.need("hash").texts().stream().map(names::use).toList());
    }

    private Mapping.Merge merge() {
        return root.find("merge")
                .map(spot -> spot.oneOf(Mapping.Merge.class))
                .orElse(Mapping.Merge.LAST);
    }

    static String sha256(String text) {
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
