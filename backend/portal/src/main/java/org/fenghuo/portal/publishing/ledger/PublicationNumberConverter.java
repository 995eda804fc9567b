package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fenghuo.portal.kernel.PublicationNumber;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PublicationNumberConverter
        implements AttributeConverter<@Nullable PublicationNumber, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PublicationNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable PublicationNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new PublicationNumber(column);
    }
}
