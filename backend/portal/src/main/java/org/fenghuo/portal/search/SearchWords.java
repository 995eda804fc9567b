package org.fenghuo.portal.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Hazard;
import org.fenghuo.portal.publishing.Wording;

/** By which words a publication can be found. */
final class SearchWords {
    private SearchWords() {}

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
