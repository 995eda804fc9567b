package org.fenghuo.portal.exchange.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes the exchange format: the components of {@link Wording} at the top, {@code key},
 * {@code level} and {@code state} beside them, {@code details} with its {@code kind}. Missing lists
 * are empty; anything unknown, of a wrong type or missing is a {@link Problem} with the path of the
 * field.
 */
public final class ExchangeFormat {
    private static final int MAX_DEPTH = 32;
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .changeDefaultPropertyInclusion(value ->
                            value.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                                    .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                    .build();

    private static final Shape DRAFT = DraftShape.create();

    /** What one line says. */
    public Reading read(String line) {
        try {
            return read(JSON.readTree(line));
        } catch (JacksonException e) {
            return Reading.garbled(notJson(e));
        }
    }

    /** The tree of any JSON line, or null with a problem. Mappings of JSON sources begin here. */
    public @Nullable JsonNode tree(String line, List<Problem> problems) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            problems.add(notJson(e));
            return null;
        }
    }

    /** What a tree says, wherever it was made. */
    public Reading read(JsonNode tree) {
        List<Problem> problems = new ArrayList<>();
        Object draft = DRAFT.read(tree, "", problems);
        return problems.isEmpty()
                ? new Reading.Understood((Draft) Objects.requireNonNull(draft))
                : new Reading.Garbled(problems);
    }

    /** The same publication again, without what is empty: reading it gives an equal draft. */
    public ObjectNode tree(Draft draft) {
        ObjectNode tree = JSON.createObjectNode();
        if (draft.key() != null) {
            tree.set("key", JSON.valueToTree(draft.key()));
        }
        if (draft.level() != null) {
            tree.set("level", JSON.valueToTree(draft.level()));
        }
        tree.setAll((ObjectNode) JSON.<JsonNode>valueToTree(draft.wording()));
        if (draft.state() != null) {
            tree.set("state", JSON.valueToTree(draft.state()));
        }
        return tree;
    }

    /** One line, without its end. */
    public String write(Draft draft) {
        return write(tree(draft));
    }

    /** A tree as one line, without its end. */
    public String write(JsonNode tree) {
        return JSON.writeValueAsString(tree);
    }

    /** The shape of a line, for those who compare it with the published schema. */
    static Shape shape() {
        return DRAFT;
    }

    private static Problem notJson(JacksonException e) {
        int column = e.getLocation() == null ? 0 : Math.max(e.getLocation().getColumnNr(), 0);
        return Problem.of("", "not-json", column);
    }
}
