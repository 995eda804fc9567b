package org.fenghuo.portal.publishing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Text;

/**
 * A kind's own fields. A new kind is one record here, one SDL type, one part, one form; each record
 * answers for itself and nobody else switches over kinds but the schema adapter.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Warning.class, name = "WARNING"),
    @JsonSubTypes.Type(value = FailedAssessment.class, name = "FAILED_ASSESSMENT"),
    @JsonSubTypes.Type(value = Recall.class, name = "RECALL"),
    @JsonSubTypes.Type(value = BlacklistEntry.class, name = "BLACKLIST_ENTRY"),
    @JsonSubTypes.Type(value = AcceptedLab.class, name = "ACCEPTED_LAB")
})
public sealed interface Details
        permits Warning, FailedAssessment, Recall, BlacklistEntry, AcceptedLab {
    Kind kind();

    /**
     * Texts in which a reader's words are looked for, beside title, summary, products, hazards and
     * enterprises.
     */
    List<Text> words();

    /** Codes by which it is found whole: decision, sample, recall and certificate numbers. */
    List<String> codes();

    /** Codes of goods in the Harmonized System, beside those of its products. */
    default List<HsCode> goods() {
        return List.of();
    }

    /** What contradicts itself or a rule in these fields; field names without a prefix. */
    List<Problem> problems();
}
