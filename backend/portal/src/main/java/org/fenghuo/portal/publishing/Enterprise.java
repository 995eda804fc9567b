package org.fenghuo.portal.publishing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.fenghuo.portal.kernel.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * A firm or institution that a publication names.
 *
 * @param customsCode 海关编码, ten characters
 * @param registrationNo of a producer abroad, or an establishment number
 * @param country ISO 3166-1 alpha-2
 */
@Embeddable
public record Enterprise(
        @Enumerated(EnumType.STRING) EnterpriseRole role,
        String name,
        @Nullable Uscc uscc,
        @Nullable String customsCode,
        @Nullable String registrationNo,
        @Nullable String country,
        @Nullable String address) {}
