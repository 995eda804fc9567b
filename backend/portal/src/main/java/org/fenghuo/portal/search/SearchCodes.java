package org.fenghuo.portal.search;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenghuo.analysis.Folding;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.publishing.Enterprise;
import org.fenghuo.portal.publishing.Product;
import org.fenghuo.portal.publishing.Publication;
import org.fenghuo.portal.publishing.Source;
import org.fenghuo.portal.publishing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * By which codes a publication is found, whole or from their beginning: numbers, references, those
 * of products, firms and decisions; without separators and capitals.
 */
public final class SearchCodes {
    /** A number with a point and zeros at its end, which spreadsheets take away. */
    private static final Pattern ENDS_IN_ZEROS = Pattern.compile("(\\d+\\.\\d*?[1-9])0+");

    private static final int LONGEST_GTIN = 14;

    private SearchCodes() {}

    static List<String> of(Publication publication) {
        Wording wording = publication.wording();
        return Stream.of(
                        Stream.of(publication.number().value()),
                        wording.sources().stream().flatMap(SearchCodes::ofSource),
                        wording.products().stream().flatMap(SearchCodes::ofProduct),
                        wording.enterprises().stream().flatMap(SearchCodes::ofEnterprise),
                        wording.details().codes().stream())
                .<@Nullable String>flatMap(codes -> codes)
                .filter(Objects::nonNull)
                .map(Folding::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Codes of the goods in the Harmonized System, each with the chapter and headings above it. */
    static List<String> goods(Publication publication) {
        Stream<HsCode> products =
                publication.wording().products().stream()
                        .map(Product::hsCode)
                        .filter(Objects::nonNull);
        return Stream.concat(products, publication.wording().details().goods().stream())
                .flatMap(code -> Stream.concat(code.above().stream(), Stream.of(code)))
                .map(HsCode::value)
                .distinct()
                .toList();
    }

    /** People write the system's name before its number, with or without the country. */
    private static Stream<@Nullable String> ofSource(Source source) {
        String reference = source.reference();
        if (reference == null) {
            return Stream.of();
        }
        String system = source.system();
        String name = system.substring(system.indexOf('-') + 1);
        var zeros = ENDS_IN_ZEROS.matcher(reference);
        return Stream.of(
                reference, name + reference, name, zeros.matches() ? zeros.group(1) : null);
    }

    private static Stream<@Nullable String> ofProduct(Product product) {
        return Stream.of(
                product.gtin() == null ? null : product.gtin().value(),
                product.gtin() == null ? null : padded(product.gtin().value()),
                product.hsCode() == null ? null : product.hsCode().value(),
                product.batch(),
                product.model());
    }

    /** As cartons bear it. */
    private static String padded(String gtin) {
        return "0".repeat(Math.max(0, LONGEST_GTIN - gtin.length())) + gtin;
    }

    private static Stream<@Nullable String> ofEnterprise(Enterprise enterprise) {
        return Stream.of(
                enterprise.uscc() == null ? null : enterprise.uscc().value(),
                enterprise.customsCode(),
                enterprise.registrationNo());
    }
}
