package org.fenghuo.portal.exchange.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one mapping file, or says with file and place why it cannot. */
final class MappingReader {
    private static final YAMLMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();
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
        try {
            return new MappingReader(new Spot(file, "", YAML.readTree(text)), text).mapping();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BrokenMapping(file, "line " + line, "not YAML: " + e.getOriginalMessage());
        }
    }

    private Mapping mapping() {
        root.only(WORDS);
        Names names = Names.none();
        Map<String, Term> let = new LinkedHashMap<>();
        for (Map.Entry<String, Spot> one :
                root.find("let").map(Spot::entries).orElseGet(Map::of).entrySet()) {
            let.put(one.getKey(), TermReader.term(one.getValue(), names));
            names = names.with(one.getKey());
        }
        Mapping.Origin origin = origin(root.need("source"), names);
        Mapping.Key key = key(names);
        Term order = term(root.find("order"), names).or(origin::publishedOn).orElse(NOTHING);
        Branch publication = BranchReader.branch(root.need("publication"), names);
        return new Mapping(
                root.need("id").text(),
                label(),
                origin,
                every(),
                format(),
                language(),
                blanks(),
                columns(names),
                let,
                key,
                merge(),
                order,
                publication,
                sha256(text));
    }

    private Text label() {
        Spot label = root.need("label").only("zh", "en", "bo");
        return new Text(
                label.find("zh").map(Spot::text).orElse(null),
                label.find("en").map(Spot::text).orElse(null),
                label.find("bo").map(Spot::text).orElse(null));
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

    private Mapping.Format format() {
        Spot spot = root.need("format").only("kind", "delimiter", "encodings");
        List<Charset> encodings =
                spot.find("encodings")
                        .map(list -> list.elements().stream().map(MappingReader::charset).toList())
                        .orElseGet(() -> List.of(StandardCharsets.UTF_8));
        return switch (spot.need("kind").text()) {
            case "csv" -> new Mapping.Format(Optional.of(delimiter(spot)), encodings);
            case "ndjson" -> new Mapping.Format(Optional.empty(), encodings);
            default -> throw spot.need("kind").broken("a format is csv or ndjson");
        };
    }

    private static char delimiter(Spot spot) {
        String delimiter = spot.find("delimiter").map(Spot::text).orElse(",");
        if (delimiter.length() != 1 || delimiter.charAt(0) >= 0x80 || delimiter.charAt(0) == '"') {
            throw spot.broken("a delimiter is one ASCII character");
        }
        return delimiter.charAt(0);
    }

    private static Charset charset(Spot spot) {
        try {
            return Charset.forName(spot.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw spot.broken("no encoding is named “" + spot.text() + "”");
        }
    }

    private Lang language() {
        Spot spot = root.need("language");
        return Lang.ofTag(spot.text()).orElseThrow(() -> spot.broken("a language is zh, en or bo"));
    }

    private Set<String> blanks() {
        return root.find("blanks")
                .map(list -> Set.copyOf(new HashSet<>(list.texts())))
                .orElseGet(Set::of);
    }

    private Set<String> columns(Names names) {
        Set<String> needed = new TreeSet<>(names.columns());
        root.find("optional").ifPresent(list -> list.texts().forEach(needed::remove));
        return Set.copyOf(needed);
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
