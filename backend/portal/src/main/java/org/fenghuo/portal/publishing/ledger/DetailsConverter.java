package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fenghuo.portal.publishing.Details;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class DetailsConverter implements AttributeConverter<@Nullable Details, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Details value) {
        return value == null
                ? null
                : Json.MAPPER.writerFor(Details.class).writeValueAsString(value);
    }

    @Override
    public @Nullable Details convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Json.MAPPER.readValue(column, Details.class);
    }
}
