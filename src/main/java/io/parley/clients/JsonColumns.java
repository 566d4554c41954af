package io.parley.clients;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values that are read and written whole, kept as JSON text. */
final class JsonColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonColumns() {}

    /** {@link ClientNeeds} as text. */
    @Converter
    static final class Needs implements AttributeConverter<ClientNeeds, String> {

        @Override
        public String convertToDatabaseColumn(ClientNeeds needs) {
            return JSON.writeValueAsString(needs);
        }

        @Override
        public ClientNeeds convertToEntityAttribute(String text) {
            return JSON.readValue(text, ClientNeeds.class);
        }
    }

    /** {@link EngagementAssumptions} as text. */
    @Converter
    static final class Assumptions implements AttributeConverter<EngagementAssumptions, String> {

        @Override
        public String convertToDatabaseColumn(EngagementAssumptions assumptions) {
            return JSON.writeValueAsString(assumptions);
        }

        @Override
        public EngagementAssumptions convertToEntityAttribute(String text) {
            return JSON.readValue(text, EngagementAssumptions.class);
        }
    }

    /** A list of {@link SwitchingCost} as text. */
    @Converter
    static final class SwitchingCosts implements AttributeConverter<List<SwitchingCost>, String> {

        @Override
        public String convertToDatabaseColumn(List<SwitchingCost> costs) {
            return JSON.writeValueAsString(costs);
        }

        @Override
        public List<SwitchingCost> convertToEntityAttribute(String text) {
            return JSON.readValue(text, new TypeReference<>() {});
        }
    }
}
