package org.fenghuo.portal.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Json;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What of a document goes with the publication when that is gone: its texts, and what it is found
 * by besides its filters.
 *
 * @param json the whole public publication, so that a hit needs no database; empty where it is gone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Shown(
        List<String> codes,
        @JsonProperty("enterprise_keys") List<String> enterpriseKeys,
        @JsonProperty("hs_codes") List<String> hsCodes,
        Map<String, String> title,
        Map<String, String> summary,
        @JsonProperty("products_text") List<String> productsText,
        @JsonProperty("hazards_text") List<String> hazardsText,
        @JsonProperty("enterprises_text") List<String> enterprisesText,
        List<String> body,
        @Nullable String json) {
    static Shown of(Publication publication) {
        Wording wording = publication.wording();
        return new Shown(
                SearchCodes.of(publication),
                wording.enterprises().stream()
                        .map(Enterprise::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                SearchCodes.goods(publication),
                byLanguage(wording.title()),
                byLanguage(wording.summary()),
                SearchWords.products(wording),
                SearchWords.hazards(wording),
                wording.enterprises().stream().map(Enterprise::name).toList(),
                SearchWords.body(wording),
                Json.MAPPER.writeValueAsString(publication));
    }

    /** Its number alone. */
    static Shown nothing(PublicationNumber number) {
        return new Shown(
                List.of(Folding.code(number.value())),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Map<String, String> byLanguage(Text text) {
        return text.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().tag(), Map.Entry::getValue));
    }
}
