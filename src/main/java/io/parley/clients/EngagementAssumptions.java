package io.parley.clients;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every rate an engagement's arithmetic needs and nobody knows for certain.
 *
 * @param discountRate annual effective rate as a fraction
 * @param indexForecast expected rise of the price index per escalator step, as fractions
 * @param horizonMonths how far costs are compared
 * @param noticeTransitDays days a notice travels, by delivery method such as {@code CERTIFIED_MAIL}
 * @param holidayCalendar code of the calendar of non-business days, such as {@code US}
 * @param usfFactor US universal service contribution factor as a fraction, where it applies
 * @param usfFactorNote where the factor comes from
 * @param mosNeed lowest acceptable voice quality, 1 to 5
 */
public record EngagementAssumptions(
        BigDecimal discountRate,
        List<BigDecimal> indexForecast,
        int horizonMonths,
        Map<String, Integer> noticeTransitDays,
        String holidayCalendar,
        @Nullable BigDecimal usfFactor,
        @Nullable String usfFactorNote,
        @Nullable BigDecimal mosNeed,
        List<SeatPath> seatPaths) {

    /** domain.md §0, Conventions: 8 % a year, editable. */
    public static final BigDecimal DEFAULT_DISCOUNT_RATE = new BigDecimal("0.08");

    public EngagementAssumptions {
        indexForecast = List.copyOf(indexForecast);
        noticeTransitDays = Map.copyOf(noticeTransitDays);
        seatPaths = List.copyOf(seatPaths);
    }

    /** What a new engagement starts with: the agreed discount rate, the client's calendar, nothing else presumed. */
    public static EngagementAssumptions startingWith(int horizonMonths, String holidayCalendar) {
        return new EngagementAssumptions(
                DEFAULT_DISCOUNT_RATE,
                List.of(),
                horizonMonths,
                Map.of(),
                holidayCalendar,
                null,
                null,
                null,
                List.of());
    }
}
