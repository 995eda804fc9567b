package org.fenghuo.portal.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every page keeps, whatever it is about. Templates are written so that a page is well-formed
 * XML, too.
 */
final class Html {
    private static final String MISSING_WORDS = "??";

    private Html() {}

    static List<String> mistakes(String html) {
        var mistakes = new ArrayList<String>();
        if (html.contains(MISSING_WORDS)) {
            mistakes.add("has no words for a key");
        }
        try {
            check(parse(html), mistakes);
        } catch (SAXException e) {
            mistakes.add("is not well-formed: " + e.getMessage());
        }
        return mistakes;
    }

    private static void check(Document page, List<String> mistakes) {
        count(page, "h1", mistakes);
        count(page, "title", mistakes);
        count(page, "main", mistakes);
        if (page.getDocumentElement().getAttribute("lang").isEmpty()) {
            mistakes.add("does not say its language");
        }
        if (page.getElementsByTagName(Hostile.ELEMENT).getLength() > 0) {
            mistakes.add("lets text be markup");
        }
        var ids = new HashSet<String>();
        for (var element : elements(page, "*")) {
            attributes(element, ids, mistakes);
        }
        elements(page, "script").forEach(script -> script(script, mistakes));
    }

    private static void count(Document page, String name, List<String> mistakes) {
        var found = elements(page, name);
        if (found.size() != 1) {
            mistakes.add("has " + found.size() + " " + name);
        } else if (found.getFirst().getTextContent().isBlank()) {
            mistakes.add("has an empty " + name);
        }
    }

    private static void attributes(Element element, Set<String> ids, List<String> mistakes) {
        for (var name : List.of("href", "src", "action")) {
            if (element.getAttribute(name).startsWith("javascript:")) {
                mistakes.add("lets an address be a script");
            }
        }
        if (element.hasAttribute("id") && !ids.add(element.getAttribute("id"))) {
            mistakes.add("has two elements with the id " + element.getAttribute("id"));
        }
        if (element.getTagName().equals("img") && !element.hasAttribute("alt")) {
            mistakes.add("has a picture without words");
        }
    }

    private static void script(Element script, List<String> mistakes) {
        if (script.hasAttribute("src")) {
            return;
        }
        if (script.getTextContent().contains("<")) {
            mistakes.add("has data that could end their script element");
        }
        try {
            JsonMapper.shared().readTree(script.getTextContent());
        } catch (JacksonException e) {
            mistakes.add("has a script that is not JSON");
        }
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(String html) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
