package io.parley.briefs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the offers leave uncovered of the client's devices.
 *
 * @param currency ISO 4217 currency of the costs
 * @param devices how many the client has, > 0
 */
public record HardwareGaps(String currency, int devices, List<OfferGap> offers) {

    public HardwareGaps {
        offers = List.copyOf(offers);
    }

    /**
     * @param lastDay of the offered contract
     * @param uncovered devices whose warranty ends before it
     * @param unknown devices of which nobody knows how long they are covered; they count in no figure
     * @param months uncovered device-months
     * @param failures to expect in them; absent if no failure rate is known
     * @param cost expected, of replacing them; absent if it is known for no device
     * @param withoutRate uncovered devices without a failure rate
     * @param withoutPrice uncovered devices without a replacement price
     */
    public record OfferGap(
            UUID quote,
            String provider,
            LocalDate lastDay,
            int uncovered,
            int unknown,
            BigDecimal months,
            @Nullable BigDecimal failures,
            @Nullable BigDecimal cost,
            int withoutRate,
            int withoutPrice,
            List<Ask> asks) {

        public OfferGap {
            asks = List.copyOf(asks);
        }
    }

    /** Devices to ask a replacement for. @param from first uncovered day of the contract */
    public record Ask(String family, int devices, LocalDate from) {}
}
