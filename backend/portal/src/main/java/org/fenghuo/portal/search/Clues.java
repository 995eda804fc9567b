package org.fenghuo.portal.search;

import java.util.List;
import org.fenghuo.portal.kernel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What may point to publications about one item; any of it suffices.
 *
 * @param kinds of publications looked for
 * @param identities codes that belong to one product, vehicle or firm alone
 * @param codes other codes, as printed: model, batch
 * @param beginnings of codes, where a range begins or ends near by
 * @param product words of its name
 * @param brand its brand
 * @param firm who has to do with it
 */
public record Clues(
        List<Kind> kinds,
        List<String> identities,
        List<String> codes,
        List<String> beginnings,
        @Nullable String product,
        @Nullable String brand,
        @Nullable String firm) {
    public Clues {
        kinds = List.copyOf(kinds);
        identities = List.copyOf(identities);
        codes = List.copyOf(codes);
        beginnings = List.copyOf(beginnings);
    }
}
