package io.parley.clients;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about an engagement.
 *
 * @param seats telephone seats to buy
 * @param termMonths contract term all offers are compared over
 * @param targetStart the day the new service should start
 * @param currency in which offers are compared; others need an exchange rate
 * @param numbersToPort telephone numbers that move to the new provider, where known
 */
public record EngagementDraft(
        @NotBlank @Size(max = 120) String name,
        @Min(1) @Max(100_000) int seats,
        @Min(1) @Max(120) int termMonths,
        @NotNull LocalDate targetStart,
        @NotNull Currency currency,
        @Nullable @Min(0) Integer numbersToPort,
        @NotNull @Valid EngagementAssumptions assumptions,
        List<SwitchingCost> switchingCosts) {

    public EngagementDraft {
        switchingCosts = List.copyOf(switchingCosts);
    }
}
