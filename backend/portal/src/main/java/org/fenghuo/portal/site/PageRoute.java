package org.fenghuo.portal.site;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of pages.
 *
 * @param pattern of the address; its variables are variables of the page's document
 * @param page folder of the page
 * @param aliases parameters that are called otherwise than the field they fill
 * @param pageSize how many entries {@code $first} or {@code $last} ask for; 0 for a page without
 *     paging
 * @param missingWhenNull root field without which there is no such page
 * @param gonePage asked when the page is missing: it tells whether there once was one
 * @param downWhenNull root field without which the page is shown, but as out of order
 */
record PageRoute(
        String pattern,
        String page,
        Map<String, String> aliases,
        int pageSize,
        @Nullable String missingWhenNull,
        @Nullable GonePage gonePage,
        @Nullable String downWhenNull) {

    /**
     * A page that tells that something has ended, and the root field that is null when it never
     * was.
     */
    record GonePage(String page, String presentWhenNotNull) {}

    static PageRoute page(String pattern, String page) {
        return new PageRoute(pattern, page, Map.of(), 0, null, null, null);
    }

    PageRoute alias(String parameter, String field) {
        return new PageRoute(
                pattern,
                page,
                Map.of(field, parameter),
                pageSize,
                missingWhenNull,
                gonePage,
                downWhenNull);
    }

    PageRoute pagedBy(int size) {
        return new PageRoute(pattern, page, aliases, size, missingWhenNull, gonePage, downWhenNull);
    }

    PageRoute missingWhenNull(String field) {
        return new PageRoute(pattern, page, aliases, pageSize, field, gonePage, downWhenNull);
    }

    PageRoute goneWhenPresent(String goneFolder, String field) {
        return new PageRoute(
                pattern,
                page,
                aliases,
                pageSize,
                missingWhenNull,
                new GonePage(goneFolder, field),
                downWhenNull);
    }

    PageRoute downWhenNull(String field) {
        return new PageRoute(pattern, page, aliases, pageSize, missingWhenNull, gonePage, field);
    }

    /** The name under which a field of the schema is a parameter of this page. */
    String parameterFor(String field) {
        return Optional.ofNullable(aliases.get(field)).orElse(field);
    }
}
