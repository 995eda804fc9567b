package org.fenghuo.portal.exchange.format;

import org.fenghuo.portal.kernel.Uscc;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lines of the exchange format; everything in them is invented. */
final class ExchangeExamples {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ExchangeExamples() {}

    static ObjectNode warning() {
        return (ObjectNode)
                JSON.readTree(
                        """
                        {"key": {"system": "example", "value": "W-1"}, "level": {"scheme": "emergency-response-law-2024", "name": "红色"},
                         "original": "zh", "title": {"zh": "枸杞农药残留超标", "en": "Goji with residues"}, "summary": {"zh": "示例"},
                         "authority": "xining-customs", "effectiveFrom": "2026-01-02T03:04:05+08:00", "areas": ["630000"],
                         "sources": [{"system": "example", "reference": "W-1", "url": "https://example.org/1", "publishedOn": "2026-01-02"}],
                         "products": [{"name": {"zh": "枸杞"}, "category": "goji", "gtin": "6901234567892", "hsCode": "08134010",
                           "origin": "CN", "producedFrom": "2025-10-01", "producedTo": "2025-10-03"}],
                         "hazards": [{"type": "CHEMICAL", "substance": "acetamiprid", "name": {"zh": "啶虫脒"}}],
                         "measures": [{"type": "SUSPEND_SALE", "note": {"zh": "暂停销售"}, "startsOn": "2026-01-02"}],
                         "enterprises": [{"role": "PRODUCER", "name": "示例枸杞有限公司", "uscc": "91630000MA7EXAMP0N", "country": "CN"}],
                         "relations": [{"type": "RELATED", "number": "FH-2026-000001"}],
                         "details": {"kind": "WARNING", "mode": "ACTUAL", "audience": "PUBLIC", "urgency": "FUTURE", "certainty": "LIKELY",
                           "direction": "EXPORT", "basis": {"zh": "口岸检验"}, "reviewDueOn": "2026-02-01"}}
                        """
                                .replace("91630000MA7EXAMP0N", uscc()));
    }

    static ObjectNode failedAssessment() {
        return with(
                """
                {"kind": "FAILED_ASSESSMENT", "direction": "IMPORT", "sampleNo": "S-7", "quantityKg": 12.50,
                 "failureReason": "ADDITIVE", "disposals": ["RETURNED"],
                 "results": [{"item": {"zh": "山梨酸"}, "measured": "0.19", "unit": "g/kg", "limit": "不得使用"}]}
                """);
    }

    static ObjectNode recall() {
        return with(
                """
                {"kind": "RECALL", "recallNo": "R-1", "nature": "VOLUNTARY", "unitsAffected": 1200, "unit": "盒",
                 "batches": [{"first": "A1", "last": "A9"}], "productionDates": [{"first": "2025-01-01", "last": "2025-01-31"}],
                 "remedyOptions": ["REFUND"], "progress": [{"on": "2026-01-01", "returned": 3}]}
                """);
    }

    static ObjectNode blacklistEntry() {
        return with(
                """
                {"kind": "BLACKLIST_ENTRY", "listType": {"zh": "严重违法失信名单"}, "facts": {"zh": "示例事实"}, "decisionNo": "示例〔2026〕1号",
                 "decisionAuthority": "示例局", "decidedOn": "2026-01-01", "legalBasis": "示例法", "jointPunishment": [{"zh": "限制"}],
                 "severity": "SERIOUS", "publishFrom": "2026-01-05", "maxTermEnd": "2029-01-05", "autoStopAt": "2029-01-05T00:00:00+08:00",
                 "sharedTo": ["示例平台"]}
                """);
    }

    static ObjectNode acceptedLab() {
        return with(
                """
                {"kind": "ACCEPTED_LAB", "validFrom": "2026-01-01", "status": "VALID", "reportValidity": "P1Y",
                 "scopes": [{"hsCodes": ["6204"], "productGroup": {"zh": "服装"}, "item": {"zh": "甲醛"}}],
                 "violations": [{"on": "2026-02-02", "facts": {"zh": "示例"}}]}
                """);
    }

    private static ObjectNode with(String details) {
        ObjectNode line = warning();
        line.set("details", JSON.readTree(details));
        return line;
    }

    private static String uscc() {
        return Uscc.completing("91630000MA7EXAMP0").value();
    }
}
