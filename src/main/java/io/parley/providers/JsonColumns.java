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

    /** {@link ProviderFacts} as text. */
    @Converter
    static final class Facts implements AttributeConverter<ProviderFacts, String> {

        @Override
        public String convertToDatabaseColumn(ProviderFacts facts) {
            return JSON.writeValueAsString(facts);
        }

        @Override
        public ProviderFacts convertToEntityAttribute(String text) {
            return JSON.readValue(text, ProviderFacts.class);
        }
    }

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
