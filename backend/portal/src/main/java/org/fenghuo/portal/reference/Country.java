package org.fenghuo.portal.reference;

import java.util.List;
import org.fenghuo.portal.kernel.Text;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2, or XK, which that standard leaves to its users
 * @param aliases other names by which sources call it
 */
public record Country(String code, Text name, List<String> aliases) {
    public Country {
        aliases = List.copyOf(aliases);
    }
}
