package org.fenghuo.portal.feeds;

import java.util.List;
import org.fenghuo.portal.feeds.FeedParameters.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code /changes}: those of {@code changes} in the schema, but that many lines
 * may be asked for at once.
 */
final class ChangesParameters {
    static final String SINCE = "since";

    private static final Whole FIRST = new Whole("first", 1, 100, 1_000);

    /** Seconds, as the schema has it. */
    private static final Whole WAIT = new Whole("wait", 0, 0, 30);

    private ChangesParameters() {}

    /** A parameter that is a whole number. */
    private record Whole(String name, int least, int usual, int most) {
        boolean is(String value) {
            return value.matches("\\d{1,4}")
                    && Integer.parseInt(value) >= least
                    && Integer.parseInt(value) <= most;
        }

        int of(FeedAddress address) {
            var value = address.value(name);
            return value == null ? usual : Integer.parseInt(value);
        }

        List<String> allowed() {
            return List.of(Integer.toString(least), "…", Integer.toString(most));
        }
    }

    /** What of an address cannot be understood; null where all can. */
    static @Nullable Refused refused(FeedAddress address) {
        var refused = FeedParameters.unspoken(address);
        for (var name : address.parameters().keySet()) {
            if (refused == null) {
                refused = refused(name, address.values(name));
            }
        }
        return refused;
    }

    /** How many lines are wanted. */
    static int first(FeedAddress address) {
        return FIRST.of(address);
    }

    /** For how many seconds to wait for one. */
    static int wait(FeedAddress address) {
        return WAIT.of(address);
    }

    private static @Nullable Refused refused(String name, List<String> values) {
        if (values.size() > 1) {
            return new Refused(name, String.join(", ", values), List.of());
        }
        return switch (name) {
            case SINCE -> null;
            case "first" -> refused(FIRST, values);
            case "wait" -> refused(WAIT, values);
            default ->
                    new Refused(
                            name,
                            null,
                            List.of(FIRST.name(), FeedAddress.LANGUAGE, SINCE, WAIT.name()));
        };
    }

    private static @Nullable Refused refused(Whole parameter, List<String> values) {
        return values.isEmpty() || parameter.is(values.getFirst())
                ? null
                : new Refused(parameter.name(), values.getFirst(), parameter.allowed());
    }
}
