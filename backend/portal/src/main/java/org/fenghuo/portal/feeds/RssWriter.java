package org.fenghuo.portal.feeds;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * RSS 2.0. What it has no word for (its own address, pages, when an entry changed, who says it) it
 * borrows from Atom and Dublin Core, as its advisory board recommends.
 */
final class RssWriter implements FeedWriter {
    private static final Namespace ATOM =
            Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final Namespace DUBLIN_CORE =
            Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");
    private static final String TYPE = "application/rss+xml";
    private static final int MINUTES = 1;

    @Override
    public String write(FeedDocument document) {
        var channel = new Channel("rss_2.0");
        channel.setTitle(document.title());
        channel.setLink(document.page());
        channel.setDescription(
                Objects.requireNonNullElse(document.freshness().words(), document.title()));
        channel.setLanguage(document.language());
        channel.setLastBuildDate(Date.from(document.updated()));
        channel.setTtl(MINUTES);
        channel.setItems(document.entries().stream().map(RssWriter::item).toList());
        channel.setForeignMarkup(links(document.links()));
        try {
            return new XMLOutputter().outputString(new WireFeedOutput().outputJDom(channel));
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of ours lacks what RSS demands", e);
        }
    }

    private static Item item(FeedEntry entry) {
        var item = new Item();
        item.setTitle(entry.title());
        item.setLink(entry.url());
        var guid = new Guid();
        guid.setValue(entry.id());
        guid.setPermaLink(false);
        item.setGuid(guid);
        item.setPubDate(Date.from(entry.updated()));
        item.setCategories(entry.categories().stream().map(RssWriter::category).toList());
        var description = new Description();
        description.setType("text/html");
        description.setValue(FeedText.html(entry));
        item.setDescription(description);
        item.setForeignMarkup(borrowed(entry));
        return item;
    }

    private static List<Element> borrowed(FeedEntry entry) {
        var borrowed = new ArrayList<Element>();
        if (entry.author() != null) {
            borrowed.add(new Element("creator", DUBLIN_CORE).setText(entry.author()));
        }
        if (entry.language() != null) {
            borrowed.add(new Element("language", DUBLIN_CORE).setText(entry.language()));
        }
        borrowed.add(moment("updated", entry.updated()));
        if (entry.published() != null) {
            borrowed.add(moment("published", entry.published()));
        }
        entry.translations()
                .forEach((language, address) ->
                        borrowed.add(
                                link("alternate", "text/html", address)
                                        .setAttribute("hreflang", language)));
        return borrowed;
    }

    private static Element moment(String name, Instant at) {
        return new Element(name, ATOM).setText(at.toString());
    }

    private static Category category(FeedEntry.Category category) {
        var rss = new Category();
        rss.setDomain(category.scheme());
        rss.setValue(category.label());
        return rss;
    }

    private static List<Element> links(FeedDocument.Links pages) {
        var links = new ArrayList<Element>();
        links.add(link("self", TYPE, pages.self()));
        add(links, "first", pages.first());
        add(links, "previous", pages.previous());
        add(links, "next", pages.next());
        return links;
    }

    private static void add(List<Element> links, String relation, @Nullable String address) {
        if (address != null) {
            links.add(link(relation, TYPE, address));
        }
    }

    private static Element link(String relation, String type, String address) {
        return new Element("link", ATOM)
                .setAttribute("rel", relation)
                .setAttribute("type", type)
                .setAttribute("href", address);
    }
}
