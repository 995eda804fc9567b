package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fenghuo.portal.kernel.Gtin;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class GtinConverter implements AttributeConverter<@Nullable Gtin, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Gtin value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Gtin convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Gtin(column);
    }
}
