package org.fenghuo.portal.feeds;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** OPML 2.0: the standard feeds as a list that a reader takes in at once. */
record OpmlWriter(FeedWords words) {

    String write(Answers.OfList list) {
        return Xml.document(
                "opml",
                null,
                xml -> {
                    xml.attribute("version", "2.0");
                    xml.element("head", head -> head.text("title", words.say("title.all")));
                    xml.element("body", body -> body(body, list));
                });
    }

    private void body(Xml body, Answers.OfList list) throws XMLStreamException {
        feed(body, list.publicAddress(), words.say("title.all"), "");
        for (var codes : list.codeLists()) {
            group(body, list.publicAddress(), codes.name(), codes.values());
        }
        group(
                body,
                list.publicAddress(),
                "categories",
                list.categories().stream()
                        .map(category ->
                                new Answers.Code(String.valueOf(category.id()), category.name()))
                        .toList());
    }

    private void group(Xml body, String address, String parameter, List<Answers.Code> codes)
            throws XMLStreamException {
        body.element(
                "outline",
                outline -> {
                    outline.attribute("text", words.say("list." + parameter));
                    for (var code : codes) {
                        feed(
                                outline,
                                address,
                                words.say("title", code.label()),
                                parameter + "=" + code.code() + "&");
                    }
                });
    }

    private void feed(Xml xml, String address, String title, String query)
            throws XMLStreamException {
        var asked = "?" + query + "lang=" + words.language();
        xml.element(
                "outline",
                outline -> {
                    outline.attribute("type", "rss");
                    outline.attribute("text", title);
                    outline.attribute("title", title);
                    outline.attribute("xmlUrl", address + "/search.atom" + asked);
                    outline.attribute("htmlUrl", address + "/search" + asked);
                });
    }
}
