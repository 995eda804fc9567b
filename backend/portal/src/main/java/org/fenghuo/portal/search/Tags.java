package org.fenghuo.portal.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Tags(
        @JsonProperty("concepts_titled") List<String> titled,
        @JsonProperty("above_titled") List<String> aboveTitled,
        @JsonProperty("concepts_named") List<String> named,
        @JsonProperty("above_named") List<String> aboveNamed,
        @JsonProperty("concepts_told") List<String> told,
        @JsonProperty("above_told") List<String> aboveTold,
        @JsonProperty("kind_text") List<String> kind,
        List<String> suggest) {
    /** Of a publication that is gone. */
    static final Tags NONE =
            new Tags(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());
}
