package org.fenghuo.portal.site;

import static org.fenghuo.portal.site.PageRoute.page;

import java.util.Iterator;
import java.util.List;

/** The site's table of contents: every public page, by its address. */
final class PageRoutes implements Iterable<PageRoute> {
    /** The page that says what went wrong. It has no address. */
    static final String PROBLEM = "problem";

    /** Where a whole list is sent to be checked ({@link ListHandler}); read, it is the form. */
    static final String LIST = "/check/list";

    private static final List<PageRoute> TABLE =
            List.of(
                    page("/", "home"),
                    page("/search", "search").alias("q", "text").pagedBy(20).downWhenNull("search"),
                    page("/publications/{number}", "publication")
                            .missingWhenNull("publication")
                            .goneWhenPresent("gone", "tombstone"),
                    page("/check", "check").missingWhenNull("freshness").downWhenNull("checkItem"),
                    page(LIST, "check-list").missingWhenNull("checkItems"),
                    page("/about", "about"),
                    page("/accessibility", "accessibility"),
                    page("/api", "api"));

    @Override
    public Iterator<PageRoute> iterator() {
        return TABLE.iterator();
    }
}
