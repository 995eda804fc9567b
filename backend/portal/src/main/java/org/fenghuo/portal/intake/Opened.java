package org.fenghuo.portal.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sender wrote, opened for an officer.
 *
 * @param fields by their paths in the input, such as {@code sender.phone}
 * @param sourceHidden whether the sender of a tip was left out; then no file opens either
 */
public record Opened(
        Map<String, String> fields,
        List<Message> messages,
        List<Attached> files,
        boolean sourceHidden) {
    public Opened {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        messages = List.copyOf(messages);
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "Opened";
    }
}
