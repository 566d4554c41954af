package io.parley.quotes;

import io.parley.terms.Spread;
import io.parley.terms.TotalCost;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the tenant's other clients were offered, without saying whom (docs/adr/0012-own-benchmarks.md).
 *
 * @param clients distinct clients it rests on, this one not counted
 * @param similarSize whether only offers for half to double the seats count; else there were too few of them
 * @param history absent while {@code clients} are fewer than {@link #LEAST_CLIENTS}
 */
public record Benchmark(
        int clients, boolean similarSize, @Nullable History history) {

    /** Fewer clients say nothing, or too much about each (domain.md §6). */
    public static final int LEAST_CLIENTS = 5;

    /** With fewer clients a percentile pretends to know more than a quarter does. */
    public static final int LEAST_FOR_PERCENTILE = 20;

    /**
     * Each client counts once.
     *
     * @param oldest month of the oldest offer counted
     * @param perSeatMonth all-in price per seat and month, in the engagement's currency
     * @param upFrontPerSeat one-off charges per seat, in the engagement's currency
     * @param acceptedPerSeatMonth as {@code perSeatMonth}, of offers that were taken; absent while they are of fewer than
     *     {@link #LEAST_CLIENTS} clients
     */
    public record History(
            YearMonth oldest,
            YearMonth newest,
            Spread perSeatMonth,
            Spread upFrontPerSeat,
            @Nullable Spread acceptedPerSeatMonth) {}

    /** One-off charges of an offer per seat, as {@link History#upFrontPerSeat} counts them. */
    public static BigDecimal upFrontPerSeat(TotalCost cost) {
        return QuoteFigure.upFrontPerSeat(cost);
    }
}
