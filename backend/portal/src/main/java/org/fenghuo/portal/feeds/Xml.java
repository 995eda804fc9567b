package org.fenghuo.portal.feeds;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML element by element; nothing in it can be unescaped or left open. */
final class Xml {
    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What goes into an element. */
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    static String document(String root, @Nullable String namespace, Content content) {
        var text = new StringWriter();
        try {
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            if (namespace != null) {
                writer.writeDefaultNamespace(namespace);
            }
            content.write(new Xml(writer));
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text cannot fail to be written", e);
        }
        return text.toString();
    }

    void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }

    /** Nothing for null and for an empty text. */
    void text(String name, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isBlank()) {
            writer.writeStartElement(name);
            writer.writeCharacters(FeedText.clean(value));
            writer.writeEndElement();
        }
    }

    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, FeedText.clean(value));
    }
}
