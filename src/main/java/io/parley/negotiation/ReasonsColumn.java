package io.parley.negotiation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as text of their row: they are never asked for one by one. */
@Converter
class ReasonsColumn implements AttributeConverter<List<Reason>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(List<Reason> reasons) {
        return JSON.writeValueAsString(reasons);
    }

    @Override
    public List<Reason> convertToEntityAttribute(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }
}
