package org.fenghuo.portal.search.relevance;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.Wording;
import org.fenghuo.portal.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A publication as the rules of judgements see it: its texts as they were published, its codes.
 * Knows nothing of names that mean the same: who writes a rule writes them down.
 */
final class Judged {
    private static final Map<String, String> WANTED = new HashMap<>();
    private static final Map<String, Pattern> WORDS = new HashMap<>();

    private final Publication publication;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> codes = new LinkedHashMap<>();

    Judged(Publication publication, Reference reference) {
        this.publication = publication;
        Wording wording = publication.wording();
        texts.put("title", text(texts(wording.title())));
        texts.put("summary", text(texts(wording.summary())));
        texts.put("products", text(wording.products().stream().flatMap(Judged::texts)));
        texts.put(
                "hazards",
                text(wording.hazards().stream().flatMap(hazard -> texts(hazard, reference))));
        texts.put("firms", text(wording.enterprises().stream().map(Enterprise::name)));
        texts.put(
                "origins",
                text(
                        wording.products().stream()
                                .map(Product::origin)
                                .filter(Objects::nonNull)
                                .flatMap(code ->
                                        texts(reference.country(code).orElseThrow().name()))));
        texts.put("body", text(wording.details().words().stream().flatMap(Judged::texts)));
        texts.put("text", String.join("\n", texts.values()));
        codes(wording, reference);
        texts.put("codes", text(wording.sources().stream().map(Judged::code)));
    }

    private static String code(Source source) {
        return Objects.requireNonNullElse(source.reference(), "");
    }

    private void codes(Wording wording, Reference reference) {
        codes.put("kind", List.of(publication.kind().name()));
        codes.put("level", List.of(publication.level().name()));
        codes.put("standing", List.of(publication.standing().name()));
        codes.put("number", List.of(number()));
        codes.put("authority", List.of(wording.authority()));
        codes.put("system", codes(wording.sources().stream().map(Source::system)));
        codes.put("reference", codes(wording.sources().stream().map(Source::reference)));
        codes.put("hazardType", codes(wording.hazards().stream().map(it -> it.type().name())));
        codes.put("originCode", codes(wording.products().stream().map(Product::origin)));
        codes.put(
                "category",
                codes(
                        wording.products().stream()
                                .map(Product::category)
                                .filter(Objects::nonNull)
                                .map(reference::lineage)
                                .flatMap(Collection::stream)));
    }

    String number() {
        return publication.number().value();
    }

    Publication publication() {
        return publication;
    }

    /** What is published of it under a name of the judgements' language. */
    String text(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    /** Whether one of the values of one of the keys is found. */
    boolean meets(Map<String, List<String>> condition) {
        return condition.entrySet().stream()
                .anyMatch(entry -> has(entry.getKey(), entry.getValue()));
    }

    private boolean has(String key, List<String> values) {
        if (key.equals("word")) {
            return values.stream().anyMatch(this::hasWord);
        }
        String text = texts.get(key);
        if (text != null) {
            return values.stream().map(Judged::wanted).anyMatch(text::contains);
        }
        List<String> mine = codes.get(key);
        if (mine == null) {
            throw new IllegalArgumentException("judgements do not know '" + key + "'");
        }
        return values.stream().anyMatch(mine::contains);
    }

    private boolean hasWord(String word) {
        return text("text").contains(wanted(word)) && standsAlone(word);
    }

    private boolean standsAlone(String word) {
        return WORDS.computeIfAbsent(
                        word,
                        it ->
                                Pattern.compile(
                                        "(?<![\\p{L}\\p{N}])"
                                                + Pattern.quote(wanted(it))
                                                + "(?![\\p{L}\\p{N}])"))
                .matcher(text("text"))
                .find();
    }

    private static Stream<String> texts(Product product) {
        return Stream.concat(
                texts(product.name()),
                Stream.of(product.brand(), product.model())
                        .<String>mapMulti((text, next) -> {
                            if (text != null) {
                                next.accept(text);
                            }
                        }));
    }

    /** As the source calls it, and as the portal does that shows it. */
    private static Stream<String> texts(Hazard hazard, Reference reference) {
        Text name = hazard.name();
        String substance = hazard.substance();
        return Stream.concat(
                name == null ? Stream.empty() : texts(name),
                substance == null
                        ? Stream.empty()
                        : texts(reference.substance(substance).orElseThrow().name()));
    }

    private static Stream<String> texts(Text text) {
        return text.byLanguage().values().stream();
    }

    private static String text(Stream<String> texts) {
        return texts.map(Judged::folded).collect(Collectors.joining("\n"));
    }

    private static List<String> codes(Stream<? extends @Nullable String> codes) {
        return codes.<String>mapMulti(
                        (code, next) -> {
                            if (code != null) {
                                next.accept(code);
                            }
                        })
                .distinct()
                .toList();
    }

    private static String wanted(String value) {
        return WANTED.computeIfAbsent(value, Judged::folded);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
