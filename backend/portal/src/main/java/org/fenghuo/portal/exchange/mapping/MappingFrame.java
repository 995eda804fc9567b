package org.fenghuo.portal.exchange.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fenghuo.portal.kernel.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What every mapping file says, whatever its rows become.
 *
 * @param label name of the source for people
 * @param format how rows stand in the file
 * @param blanks cells that say nothing
 * @param optional columns that the file may lack
 * @param let the mapping's own names, in order
 * @param names what may be named after {@code let}; goes on collecting columns while the rest of
 *     the file is read
 */
record MappingFrame(
        String id,
        Text label,
        Mapping.Format format,
        Set<String> blanks,
        Set<String> optional,
        Map<String, Term> let,
        Names names) {
    private static final YAMLMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();

    static Spot root(String file, String text) {
        try {
            return new Spot(file, "", YAML.readTree(text));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BrokenMapping(file, "line " + line, "not YAML: " + e.getOriginalMessage());
        }
    }

    static MappingFrame read(Spot root) {
        Names names = Names.none();
        Map<String, Term> let = new LinkedHashMap<>();
        for (Map.Entry<String, Spot> one :
                root.find("let").map(Spot::entries).orElseGet(Map::of).entrySet()) {
            let.put(one.getKey(), TermReader.term(one.getValue(), names));
            names = names.with(one.getKey());
        }
        return new MappingFrame(
                root.need("id").text(),
                label(root.need("label").only("zh", "en", "bo")),
                format(root.need("format").only("kind", "delimiter", "encodings")),
                texts(root.find("blanks")),
                texts(root.find("optional")),
                let,
                names);
    }

    /** Columns that the file must have. Asked when all of it is read. */
    Set<String> columns() {
        Set<String> needed = new TreeSet<>(names.columns());
        needed.removeAll(optional);
        return Set.copyOf(needed);
    }

    private static Set<String> texts(Optional<Spot> list) {
        return list.map(spot -> Set.copyOf(new TreeSet<>(spot.texts()))).orElseGet(Set::of);
    }

    private static Text label(Spot label) {
        return new Text(
                label.find("zh").map(Spot::text).orElse(null),
                label.find("en").map(Spot::text).orElse(null),
                label.find("bo").map(Spot::text).orElse(null));
    }

    private static Mapping.Format format(Spot spot) {
        List<Charset> encodings =
                spot.find("encodings")
                        .map(list -> list.elements().stream().map(MappingFrame::charset).toList())
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
}
