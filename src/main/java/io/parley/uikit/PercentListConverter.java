package io.parley.uikit;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Percentages typed one after the other ("2.7, 3.4") and kept as fractions. */
public final class PercentListConverter implements Converter<String, List<BigDecimal>> {

    private final String errorMessage;

    /** @param errorMessage what stands at the field when a part is no number */
    public PercentListConverter(String errorMessage) {
        this.errorMessage = errorMessage;
    }

    @Override
    public Result<List<BigDecimal>> convertToModel(String typed, ValueContext context) {
        try {
            return Result.ok(Arrays.stream(typed.split("[,;，；、%\\s]+"))
                    .filter(part -> !part.isEmpty())
                    .map(part -> new BigDecimal(part).movePointLeft(2))
                    .toList());
        } catch (NumberFormatException notANumber) {
            return Result.error(errorMessage);
        }
    }

    @Override
    public String convertToPresentation(List<BigDecimal> fractions, ValueContext context) {
        return fractions.stream()
                .map(fraction -> fraction.movePointRight(2).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
