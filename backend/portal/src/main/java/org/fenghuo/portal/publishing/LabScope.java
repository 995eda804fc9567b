package org.fenghuo.portal.publishing;

import java.util.List;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted laboratory may test: goods × item × method.
 *
 * @param specification technical specification the goods are tested against
 */
public record LabScope(
        List<HsCode> hsCodes,
        Text productGroup,
        Text item,
        @Nullable String specification,
        @Nullable String method) {
    public LabScope {
        hsCodes = List.copyOf(hsCodes);
    }
}
