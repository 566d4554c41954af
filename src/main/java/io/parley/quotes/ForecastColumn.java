package io.parley.quotes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Fractions one after the other, as text: {@code 0.027;0.034}. */
@Converter
class ForecastColumn implements AttributeConverter<List<BigDecimal>, String> {

    @Override
    public String convertToDatabaseColumn(List<BigDecimal> fractions) {
        return fractions.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(";"));
    }

    @Override
    public List<BigDecimal> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(";"))
                .filter(part -> !part.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }
}
