package org.fenghuo.portal.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.fenghuo.portal.exchange.format.ExchangeFormat;
import org.fenghuo.portal.kernel.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The last of several drafts, with the lists of all. */
final class Union {
    private static final ExchangeFormat FORMAT = new ExchangeFormat();

    private Union() {}

    static String of(List<String> drafts) {
        List<Problem> none = new ArrayList<>();
        JsonNode united =
                drafts.stream()
                        .map(draft -> FORMAT.tree(draft, none))
                        .reduce((earlier, later) -> united(earlier, later))
                        .orElseThrow();
        return FORMAT.write(united);
    }

    private static JsonNode united(JsonNode earlier, JsonNode later) {
        return switch (later) {
            case ObjectNode object when earlier instanceof ObjectNode other ->
                    unitedFields(other, object);
            case ArrayNode list when earlier instanceof ArrayNode other -> unitedLists(other, list);
            default -> later;
        };
    }

    private static ObjectNode unitedFields(ObjectNode earlier, ObjectNode later) {
        ObjectNode united = earlier.deepCopy();
        later.properties()
                .forEach(field -> {
                    JsonNode other = earlier.get(field.getKey());
                    united.set(
                            field.getKey(),
                            other == null ? field.getValue() : united(other, field.getValue()));
                });
        return united;
    }

    private static ArrayNode unitedLists(ArrayNode earlier, ArrayNode later) {
        ArrayNode united = earlier.deepCopy();
        later.values().stream()
                .filter(element -> !united.values().contains(element))
                .forEach(united::add);
        return united;
    }
}
