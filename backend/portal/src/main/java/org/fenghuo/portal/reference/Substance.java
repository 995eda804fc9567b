package org.fenghuo.portal.reference;

import java.util.List;
import org.fenghuo.portal.kernel.HazardType;
import org.fenghuo.portal.kernel.Text;

/**
 * An entry of the list of hazards: a germ, a residue, an allergen, a defect.
 *
 * @param type which of the five kinds of harm it does first
 * @param aliases other names by which sources call it
 */
public record Substance(String id, HazardType type, Text name, List<String> aliases) {
    public Substance {
        aliases = List.copyOf(aliases);
    }
}
