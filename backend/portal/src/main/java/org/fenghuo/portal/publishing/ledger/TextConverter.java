package org.fenghuo.portal.publishing.ledger;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.fenghuo.portal.kernel.Text;
import org.fenghuo.portal.publishing.Json;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class TextConverter implements AttributeConverter<@Nullable Text, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Text value) {
        return value == null ? null : Json.MAPPER.writerFor(Text.class).writeValueAsString(value);
    }

    @Override
    public @Nullable Text convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Json.MAPPER.readValue(column, Text.class);
    }
}
