package org.fenghuo.portal.search;

import java.util.List;

/**
 * What a publication is about, as ids of concepts, by where it says so.
 *
 * @param titled in its title
 * @param named by its products, hazards and their codes
 * @param told elsewhere in its texts
 * @param above of what titled and named ones are a kind
 * @param suggest what is offered to a reader whose typing begins so, see {@link Suggestible}
 */
record Tags(
        List<String> titled,
        List<String> named,
        List<String> told,
        List<String> above,
        List<String> suggest) {
    /** Of a publication that is gone. */
    static final Tags NONE = new Tags(List.of(), List.of(), List.of(), List.of(), List.of());
}
