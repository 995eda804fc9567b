package org.fenghuo.portal.feeds;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * Atom, RFC 4287, with the pages of RFC 5005.
 *
 * @param index of alert messages: entries say little and link their message
 */
record AtomWriter(boolean index) implements FeedWriter {
    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final String TYPE = "application/atom+xml";
    static final String MESSAGE_TYPE = "application/cap+xml";

    @Override
    public String write(FeedDocument document) {
        var feed = new Feed("atom_1.0");
        feed.setId(document.id());
        feed.setTitle(document.title());
        if (document.freshness().words() != null) {
            feed.setSubtitle(content("text", document.freshness().words()));
        }
        feed.setUpdated(Date.from(document.updated()));
        feed.setAuthors(List.of(person(document.author())));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", document.page())));
        feed.setOtherLinks(links(document.links()));
        feed.setEntries(document.entries().stream().map(this::entry).toList());
        return new XMLOutputter().outputString(spoken(feed, document));
    }

    private Entry entry(FeedEntry entry) {
        var atom = new Entry();
        atom.setId(entry.id());
        atom.setTitle(entry.title());
        atom.setUpdated(Date.from(entry.updated()));
        if (entry.published() != null) {
            atom.setPublished(Date.from(entry.published()));
        }
        if (entry.author() != null) {
            atom.setAuthors(List.of(person(entry.author())));
        }
        atom.setAlternateLinks(links(entry));
        atom.setCategories(entry.categories().stream().map(AtomWriter::category).toList());
        atom.setSummary(content("text", entry.summary()));
        if (!index) {
            atom.setContents(List.of(content("html", FeedText.html(entry))));
        }
        return atom;
    }

    private List<Link> links(FeedEntry entry) {
        var links = new ArrayList<Link>();
        links.add(link("alternate", "text/html", entry.url()));
        entry.translations()
                .forEach((language, address) -> {
                    var translation = link("alternate", "text/html", address);
                    translation.setHreflang(language);
                    links.add(translation);
                });
        if (index) {
            links.add(link("alternate", MESSAGE_TYPE, entry.message()));
        }
        return links;
    }

    private static List<Link> links(FeedDocument.Links pages) {
        var links = new ArrayList<Link>();
        links.add(link("self", TYPE, pages.self()));
        add(links, "first", pages.first());
        add(links, "previous", pages.previous());
        add(links, "next", pages.next());
        return links;
    }

    private static void add(List<Link> links, String relation, @Nullable String address) {
        if (address != null) {
            links.add(link(relation, TYPE, address));
        }
    }

    private static Link link(String relation, String type, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static Category category(FeedEntry.Category category) {
        var atom = new Category();
        atom.setScheme(category.scheme());
        atom.setTerm(category.code());
        atom.setLabel(category.label());
        return atom;
    }

    private static Content content(String type, String text) {
        var content = new Content();
        content.setType(type);
        content.setValue(text);
        return content;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    /** The library has no word for languages: they are written onto what it made. */
    private static Document spoken(Feed feed, FeedDocument document) {
        try {
            var xml = new WireFeedOutput().outputJDom(feed);
            xml.getRootElement().setAttribute("lang", document.language(), Namespace.XML_NAMESPACE);
            var entries = xml.getRootElement().getChildren("entry", ATOM);
            for (int i = 0; i < entries.size(); i++) {
                speak(entries.get(i), document.entries().get(i).language());
            }
            return xml;
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of ours lacks what Atom demands", e);
        }
    }

    private static void speak(Element entry, @Nullable String language) {
        if (language != null) {
            entry.setAttribute("lang", language, Namespace.XML_NAMESPACE);
        }
    }
}
