package org.fenghuo.portal.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/** By which words and codes a publication can be found. */
final class SearchWords {
    private SearchWords() {}

    /**
     * What is found whole or from its beginning: numbers, references, product and enterprise codes.
     */
    static List<String> codes(Publication publication) {
        Wording wording = publication.wording();
        return Stream.of(
                        Stream.of(publication.number().value()),
                        wording.sources().stream().map(Source::reference),
                        wording.products().stream().flatMap(SearchWords::codes),
                        wording.enterprises().stream().flatMap(SearchWords::codes),
                        wording.details().codes().stream())
                .<@Nullable String>flatMap(codes -> codes)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<@Nullable String> codes(Product product) {
        return Stream.of(
                product.gtin() == null ? null : product.gtin().value(),
                product.hsCode() == null ? null : product.hsCode().value(),
                product.batch(),
                product.model());
    }

    private static Stream<@Nullable String> codes(Enterprise enterprise) {
        return Stream.of(
                enterprise.uscc() == null ? null : enterprise.uscc().value(),
                enterprise.customsCode(),
                enterprise.registrationNo());
    }

    static List<String> products(Wording wording) {
        return wording.products().stream()
                .flatMap(product ->
                        Stream.concat(
                                all(product.name()), Stream.of(product.brand(), product.model())))
                .<String>mapMulti((word, next) -> {
                    if (word != null) {
                        next.accept(word);
                    }
                })
                .distinct()
                .toList();
    }

    static List<String> hazards(Wording wording) {
        return wording.hazards().stream()
                .map(Hazard::name)
                .filter(Objects::nonNull)
                .flatMap(SearchWords::all)
                .distinct()
                .toList();
    }

    static List<String> body(Wording wording) {
        return wording.details().words().stream().flatMap(SearchWords::all).distinct().toList();
    }

    private static Stream<String> all(Text text) {
        return text.byLanguage().values().stream();
    }
}
