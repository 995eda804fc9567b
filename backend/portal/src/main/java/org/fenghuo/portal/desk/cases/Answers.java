package org.fenghuo.portal.desk.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/** What a sender wrote as an officer reads it: what happened first, who wrote it last. */
final class Answers {
    private static final List<String> ORDER =
            List.of(
                    "type",
                    "knownAt",
                    "facts",
                    "reference",
                    "request",
                    "product",
                    "unitsAffected",
                    "incident",
                    "purchase",
                    "rectification",
                    "respondent",
                    "enterprise",
                    "origin",
                    "institution",
                    "sender",
                    "contact");

    private static final Map<String, String> LISTS =
            Map.of(
                    "type", "enterpriseReportTypes",
                    "request", "complaintRequests",
                    "origin", "signalOrigins",
                    "product.category", "categories",
                    "product.origin", "countries",
                    "product.hazard", "hazards",
                    "incident.area", "areas",
                    "sender.category", "senderCategories",
                    "contact.category", "senderCategories");

    private Answers() {}

    /** One of them. */
    record Answer(String field, Text said) {
        /** Key of the word for a yes or a no; null for all that is said in other words. */
        public @Nullable String yesOrNo() {
            String value = said.in(Lang.ZH);
            return value.equals("true") || value.equals("false") ? "case.answer." + value : null;
        }
    }

    static List<Answer> of(Map<String, String> fields, Naming names) {
        return fields.entrySet().stream()
                .sorted(Comparator.comparingInt(field -> place(field.getKey())))
                .map(field ->
                        new Answer(field.getKey(), said(field.getKey(), field.getValue(), names)))
                .toList();
    }

    private static int place(String field) {
        int dot = field.indexOf('.');
        int place = ORDER.indexOf(dot < 0 ? field : field.substring(0, dot));
        return place < 0 ? ORDER.size() : place;
    }

    private static Text said(String field, String value, Naming names) {
        String list = LISTS.get(field);
        return list == null ? Text.of(value, value) : names.of(list, value);
    }
}
