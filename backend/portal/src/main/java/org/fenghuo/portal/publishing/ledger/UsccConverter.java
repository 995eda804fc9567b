package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fenghuo.portal.kernel.Uscc;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class UsccConverter implements AttributeConverter<@Nullable Uscc, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Uscc value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Uscc convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Uscc(column);
    }
}
