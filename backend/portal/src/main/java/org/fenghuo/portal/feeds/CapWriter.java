package org.fenghuo.portal.feeds;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes an alert message; the order of elements is the schema's. */
final class CapWriter {
    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    private CapWriter() {}

    static String write(CapMessage message) {
        return Xml.document("alert", NAMESPACE, xml -> alert(xml, message));
    }

    private static void alert(Xml xml, CapMessage message) throws XMLStreamException {
        xml.text("identifier", message.identifier());
        xml.text("sender", message.sender());
        xml.text("sent", message.sent());
        xml.text("status", message.status());
        xml.text("msgType", message.msgType());
        xml.text("scope", "Public");
        xml.text("note", message.note());
        xml.text("references", String.join(" ", message.references()));
        for (var info : message.parts()) {
            xml.element("info", inside -> info(inside, info));
        }
    }

    private static void info(Xml xml, CapMessage.Part info) throws XMLStreamException {
        xml.text("language", info.language());
        for (var category : info.categories()) {
            xml.text("category", category);
        }
        xml.text("event", info.event());
        xml.text("responseType", info.responseType());
        xml.text("urgency", info.urgency());
        xml.text("severity", info.severity());
        xml.text("certainty", info.certainty());
        xml.text("audience", info.audience());
        xml.text("effective", info.effective());
        xml.text("expires", info.expires());
        xml.text("senderName", info.senderName());
        xml.text("headline", info.headline());
        xml.text("description", info.description());
        xml.text("instruction", info.instruction());
        xml.text("web", info.web());
        xml.text("contact", info.contact());
        for (var parameter : info.parameters()) {
            xml.element("parameter", inside -> named(inside, parameter.name(), parameter.value()));
        }
        for (var area : info.areas()) {
            xml.element("area", inside -> area(inside, area));
        }
    }

    private static void area(Xml xml, CapMessage.Area area) throws XMLStreamException {
        xml.text("areaDesc", area.name());
        if (area.code() != null) {
            xml.element("geocode", inside -> named(inside, "GB/T 2260", area.code()));
        }
    }

    private static void named(Xml xml, String name, @Nullable String value)
            throws XMLStreamException {
        xml.text("valueName", name);
        xml.text("value", value);
    }
}
