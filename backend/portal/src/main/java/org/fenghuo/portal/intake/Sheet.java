package org.fenghuo.portal.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Uscc;
import org.fenghuo.portal.reference.Category;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written, as fields by their paths ({@code sender.phone}) and as plain facts. */
final class Sheet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Sheet() {}

    /** All fields that say something, in the order of the input. */
    static Map<String, String> of(SubmissionInput input) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", JSON.valueToTree(input.said()), fields);
        fields.keySet().removeIf(name -> name.startsWith("attachments"));
        return fields;
    }

    /** A category that was not chosen is that of the name, where the goods go by such a name. */
    static PlainFacts facts(SubmissionInput input, Reference reference) {
        SubmittedProductInput product = input.product();
        RespondentInput about = input.about();
        IncidentInput incident = input.incident();
        return new PlainFacts(
                product.name().strip(),
                category(product, reference),
                product.brand(),
                product.model(),
                product.hazard() == null ? null : product.hazard().name(),
                incident == null ? null : incident.area(),
                about == null ? null : uscc(about.uscc()),
                input.happenedOn());
    }

    private static @Nullable String category(SubmittedProductInput product, Reference reference) {
        return product.category() == null
                ? reference.categoryByName(product.name().strip()).map(Category::id).orElse(null)
                : product.category();
    }

    /** The publication that it says it is about; null where that is no number of one. */
    static @Nullable String publication(SubmissionInput input) {
        String written = input.relatedPublication();
        return written == null
                ? null
                : PublicationNumber.parse(written.strip().toUpperCase(Locale.ROOT))
                        .map(PublicationNumber::value)
                        .orElse(null);
    }

    /** All that a sender said, then and later, for taking along. */
    static String json(Map<String, String> fields, List<Message> messages, List<Attached> files) {
        List<Said> said =
                messages.stream()
                        .filter(Message::fromSender)
                        .map(message -> new Said(message.act(), message.at(), message.text()))
                        .toList();
        List<Sent> sent =
                files.stream()
                        .map(file -> new Sent(file.mediaType(), file.sizeBytes(), file.state()))
                        .toList();
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Own(fields, said, sent));
    }

    private record Own(Map<String, String> fields, List<Said> messages, List<Sent> attachments) {}

    private record Said(@Nullable SenderAct act, Instant at, String text) {}

    private record Sent(String mediaType, int sizeBytes, AttachmentState state) {}

    private static @Nullable String uscc(@Nullable String written) {
        return written == null ? null : Uscc.parse(written).map(Uscc::value).orElse(null);
    }

    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(child ->
                            collect(
                                    path.isEmpty() ? child.getKey() : path + "." + child.getKey(),
                                    child.getValue(),
                                    fields));
        } else if (!node.isNull() && !node.isArray() && !node.asString().isBlank()) {
            fields.put(path, node.asString());
        }
    }
}
