package io.parley.providers;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in about a provider.
 *
 * @param adviserPay what the provider pays the adviser, in words that can be printed in a client's brief; empty when
 *     nothing is known
 * @param adviserPercent commission as a fraction of the recurring charges, 0 for none, absent when nobody has said
 */
public record ProviderDraft(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 200) String website,
        @Size(max = 1000) String adviserPay,
        @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal adviserPercent) {}
