package org.fenghuo.portal.site;

import static org.fenghuo.portal.site.PageRoute.page;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The site's table of contents: every public page, by its address. */
final class PageRoutes implements Iterable<PageRoute> {
    /** The page that says what went wrong. It has no address. */
    static final String PROBLEM = "problem";

    /** Where a whole list is sent to be checked ({@link ListHandler}); read, it is the form. */
    static final String LIST = "/check/list";

    /** Pages with a form that is sent, and what it does ({@link FormHandler}). */
    private static final List<PageRoute> FORMS =
            List.of(
                    page("/complaints/new", "complaint"),
                    page("/tips/new", "tip"),
                    page("/reports/new", "enterprise-report"),
                    page("/signals/new", "signal"),
                    page("/track", "track"),
                    page("/track/confirm", "confirm-notices"),
                    page("/track/notices", "manage-notices"));

    private static final List<PageRoute> TABLE =
            List.of(
                    page("/", "home"),
                    page("/search", "search").alias("q", "text").pagedBy(20).downWhenNull("search"),
                    page("/publications/{number}", "publication")
                            .missingWhenNull("publication")
                            .goneWhenPresent("gone", "tombstone"),
                    page("/publications/{number}/changes", "publication-changes")
                            .missingWhenNull("comparedWithEdition")
                            .goneWhenPresent("gone", "tombstone"),
                    timeline("/categories/{id}", "category"),
                    timeline("/countries/{code}", "country"),
                    timeline("/hs/{code}", "hs-code").missingWhenNull("hsCode"),
                    timeline("/enterprises/{key}", "enterprise"),
                    page("/check", "check").missingWhenNull("freshness").downWhenNull("checkItem"),
                    page(LIST, "check-list").missingWhenNull("checkItems"),
                    page("/report", "report"),
                    page("/feeds", "feeds").alias("q", "text").downWhenNull("updates"),
                    page("/status", "status"),
                    page("/statistics", "statistics"),
                    page("/data", "data"),
                    page("/exports/{id}", "export").missingWhenNull("export"),
                    page("/about", "about"),
                    page("/accessibility", "accessibility"),
                    page("/api", "api"));

    /** All that is published about something, whose name the root field bears. */
    private static PageRoute timeline(String pattern, String subject) {
        return page(pattern, subject).pagedBy(20).missingWhenNull(subject).downWhenNull("search");
    }

    /** Those of them that can be sent, too. */
    List<PageRoute> forms() {
        return FORMS;
    }

    @Override
    public Iterator<PageRoute> iterator() {
        return Stream.concat(TABLE.stream(), FORMS.stream()).iterator();
    }
}
