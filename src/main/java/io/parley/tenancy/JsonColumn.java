package io.parley.tenancy;

import jakarta.persistence.AttributeConverter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value that is read and written whole, kept as JSON text of its row. A module has one subclass for each of its values.
 *
 * @param <T> a record, or a list of records
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TypeReference<T> type;

    protected JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public final String convertToDatabaseColumn(T value) {
        return JSON.writeValueAsString(value);
    }

    @Override
    public final T convertToEntityAttribute(String text) {
        return JSON.readValue(text, type);
    }
}
