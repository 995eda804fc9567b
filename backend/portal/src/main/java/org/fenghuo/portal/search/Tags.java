package org.fenghuo.portal.search;

import java.util.List;

/**
 * What a publication is about, as ids of concepts, by where it says so, and of what those are a
 * kind.
 *
 * @param titled in its title
 * @param named by its products, hazards and their codes
 * @param told elsewhere in its texts
 * @param kind what it is itself, in words
 * @param suggest what is offered to a reader whose typing begins so, see {@link Suggestible}
 */
record Tags(
        List<String> titled,
        List<String> aboveTitled,
        List<String> named,
        List<String> aboveNamed,
        List<String> told,
        List<String> aboveTold,
        List<String> kind,
        List<String> suggest) {
    /** Of a publication that is gone. */
    static final Tags NONE =
            new Tags(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());
}
