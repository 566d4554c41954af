package io.parley.warranty;

import io.parley.common.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contract leaves uncovered of one device (domain.md §10).
 *
 * @param days of the contract after the cover, ≥ 0
 * @param cost expected replacement in these days: rate × days ÷ 365 × price, rounded; absent while rate or price is unknown
 */
public record WarrantyGap(long days, @Nullable BigDecimal cost) {

    private static final BigDecimal DAYS_PER_YEAR = BigDecimal.valueOf(365);
    private static final int EXACT = 12;

    /**
     * @param currency ISO 4217 code of the replacement price
     * @return empty while it is unknown how long the device is covered
     */
    static Optional<WarrantyGap> of(Device device, WarrantyCover cover, ContractSpan contract, String currency) {
        return switch (cover.state()) {
            case LIFETIME -> Optional.of(new WarrantyGap(0, Rounding.cell(BigDecimal.ZERO, currency)));
            case UNTIL ->
                cover.lastDay()
                        .map(contract::daysAfter)
                        .map(days -> new WarrantyGap(days, cost(device, cover.policy(), days, currency)));
            case NO_POLICY, START_DATE_MISSING -> Optional.empty();
        };
    }

    private static @Nullable BigDecimal cost(
            Device device, @Nullable WarrantyPolicy policy, long days, String currency) {
        var price = device.replacementPrice();
        var rate = policy == null ? null : policy.annualFailureRate();
        if (days == 0) {
            return Rounding.cell(BigDecimal.ZERO, currency);
        }
        if (price == null || rate == null) {
            return null;
        }
        var cost = rate.multiply(BigDecimal.valueOf(days))
                .multiply(price)
                .divide(DAYS_PER_YEAR, EXACT, RoundingMode.HALF_UP);
        return Rounding.cell(cost, currency);
    }
}
