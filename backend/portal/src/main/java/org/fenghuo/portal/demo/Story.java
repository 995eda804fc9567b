package org.fenghuo.portal.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.exchange.format.Reading;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.publishing.Draft;
import org.fenghuo.portal.publishing.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample as it stands while its later steps are told: each correction goes on from the wording
 * before it.
 */
final class Story {
    private final ExchangeFormat format = new ExchangeFormat();
    private final Map<String, ObjectNode> latest = new LinkedHashMap<>();
    private final Map<String, PublicationNumber> numbers;

    /**
     * Begins it.
     *
     * @param numbers by key; relations of the sample name keys, which become these
     */
    Story(List<Draft> drafts, Map<String, PublicationNumber> numbers) {
        this.numbers = Map.copyOf(numbers);
        drafts.forEach(draft -> latest.put(Sample.keyOf(draft), format.tree(draft)));
    }

    /** The latest wording with changes made to it, which is now the latest. */
    Wording reword(String key, ObjectNode changes) {
        ObjectNode tree = Objects.requireNonNull(latest.get(key), () -> "the sample has no " + key);
        merge(tree, changes);
        return switch (format.read(numbered(tree.deepCopy()))) {
            case Reading.Understood(Draft draft) -> draft.wording();
            case Reading.Garbled(var problems) -> throw new BrokenSample(key, problems);
        };
    }

    /** RFC 7396: objects merge, null takes away, all else takes the place of what was there. */
    private static void merge(ObjectNode into, ObjectNode changes) {
        changes.properties()
                .forEach(change -> {
                    String name = change.getKey();
                    if (change.getValue().isNull()) {
                        into.remove(name);
                    } else if (change.getValue() instanceof ObjectNode inner
                            && into.get(name) instanceof ObjectNode there) {
                        merge(there, inner);
                    } else {
                        into.set(name, change.getValue().deepCopy());
                    }
                });
    }

    private ObjectNode numbered(ObjectNode tree) {
        JsonNode keyed = tree.path("relations");
        ArrayNode relations = tree.putArray("relations");
        keyed.forEach(relation -> {
            PublicationNumber number = numbers.get(relation.path("number").asString());
            // What has run out was not published: nothing to point to.
            if (number != null) {
                relations.add(((ObjectNode) relation).put("number", number.value()));
            }
        });
        return tree;
    }
}
