package org.fenghuo.portal.reference;

import java.util.List;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * A node in the tree of product categories.
 *
 * @param parent id of the category above it; null at the top
 * @param featured whether the province's 实施意见 names it as one of its product fields (一、(三))
 * @param hsCodes under which its goods are declared; a heading may hold other goods as well
 * @param aliases other names in any language, those of imported sources among them
 */
public record Category(
        String id,
        Text name,
        @Nullable String parent,
        boolean featured,
        List<HsCode> hsCodes,
        List<String> aliases) {
    public Category {
        hsCodes = List.copyOf(hsCodes);
        aliases = List.copyOf(aliases);
    }
}
