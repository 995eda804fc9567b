package org.fenghuo.portal.publishing.graphql;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenghuo.portal.kernel.Lang;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Differences.Difference;
import org.fenghuo.portal.reference.Code;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A difference of two editions as people read it. */
@Controller
@SchemaMapping(typeName = "FieldDifference")
class DifferenceGraphql {
    /** Which list's codes a field holds. A test finds the field that is missing. */
    static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("original", "languages"),
                    Map.entry("authority", "agencies"),
                    Map.entry("areas", "areas"),
                    Map.entry("sources.system", "sources"),
                    Map.entry("products.category", "categories"),
                    Map.entry("products.origin", "countries"),
                    Map.entry("hazards.type", "hazards"),
                    Map.entry("hazards.substance", "substances"),
                    Map.entry("measures.type", "measures"),
                    Map.entry("enterprises.role", "enterpriseRoles"),
                    Map.entry("enterprises.country", "countries"),
                    Map.entry("relations.type", "relationTypes"),
                    Map.entry("kind", "kinds"),
                    Map.entry("mode", "warningModes"),
                    Map.entry("audience", "audiences"),
                    Map.entry("urgency", "urgencies"),
                    Map.entry("certainty", "certainties"),
                    Map.entry("direction", "directions"),
                    Map.entry("failureReason", "failureReasons"),
                    Map.entry("disposals", "disposals"),
                    Map.entry("nature", "recallNatures"),
                    Map.entry("remedyOptions", "remedyOptions"),
                    Map.entry("severity", "severities"),
                    Map.entry("status", "labStatuses"));

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");
    private static final Pattern LANGUAGE = Pattern.compile("\\.(zh|en|bo)$");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    private final Reference reference;

    DifferenceGraphql(Reference reference) {
        this.reference = reference;
    }

    /** Without indexes and language a path names a field; one without a name is shown as it is. */
    @SchemaMapping
    Text label(Difference difference) {
        return named("fields", nameOf(difference));
    }

    @SchemaMapping
    @Nullable Lang language(Difference difference) {
        Matcher language = LANGUAGE.matcher(difference.field());
        return language.find() ? Lang.valueOf(language.group(1).toUpperCase(Locale.ROOT)) : null;
    }

    @SchemaMapping
    @Nullable Integer item(Difference difference) {
        Matcher place = PLACE.matcher(difference.field());
        return place.find() ? Integer.valueOf(place.group(1)) + 1 : null;
    }

    @SchemaMapping
    @Nullable Text beforeInWords(Difference difference) {
        return inWords(difference, difference.before());
    }

    @SchemaMapping
    @Nullable Text afterInWords(Difference difference) {
        return inWords(difference, difference.after());
    }

    private @Nullable Text inWords(Difference difference, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (MOMENT.matcher(value).matches()) {
            return same(MINUTE.format(Instant.parse(value)));
        }
        return Optional.ofNullable(CODES.get(nameOf(difference)))
                .map(list -> named(list, value))
                .orElseGet(() -> same(value));
    }

    private Text named(String list, String code) {
        return reference
                .list(list)
                .flatMap(codes -> codes.find(code))
                .map(Code::label)
                .orElseGet(() -> same(code));
    }

    private static Text same(String text) {
        return Text.of(text, text);
    }

    static String nameOf(Difference difference) {
        return LANGUAGE.matcher(PLACE.matcher(difference.field()).replaceAll("")).replaceAll("");
    }
}
