package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fenghuo.portal.kernel.HsCode;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class HsCodeConverter implements AttributeConverter<@Nullable HsCode, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HsCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable HsCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new HsCode(column);
    }
}
