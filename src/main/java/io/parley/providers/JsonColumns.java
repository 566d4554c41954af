package io.parley.providers;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values that are read and written whole, kept as JSON text. */
final class JsonColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonColumns() {}

    /** A list of {@link PlanFeature} as text. */
    @Converter
    static final class Features implements AttributeConverter<List<PlanFeature>, String> {

        @Override
        public String convertToDatabaseColumn(List<PlanFeature> features) {
            return JSON.writeValueAsString(features);
        }

        @Override
        public List<PlanFeature> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }
}
