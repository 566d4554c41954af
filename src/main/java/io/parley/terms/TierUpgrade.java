package io.parley.terms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What another plan at its list price would add to an offer over its term: a must that needs a higher tier is priced at that
 * tier (domain.md §5). An estimate: the seats of the offer, the price steps of the offer, before fees, taxes and promotions.
 *
 * @param listPrice of the plan, a seat and month
 * @param billedSeats seats of the offer, or the least the plan bills
 * @param months contract months of the offer
 * @param total the plan's charge for all seats over the term
 * @param seatPrice what the offer charges a seat and month at first; absent when it does not say
 * @param added total less the same charge at the offer's price, below 0 when the plan is cheaper; absent without that price
 */
public record TierUpgrade(
        BigDecimal listPrice,
        int billedSeats,
        int months,
        BigDecimal total,
        @Nullable BigDecimal seatPrice,
        @Nullable BigDecimal added) {

    /**
     * Amounts are in the engagement's currency.
     *
     * @param listPrice full precision
     * @param currency ISO 4217 currency of the list price
     * @param minimumSeats the least the plan bills; 0 when nothing is said
     * @return empty when the list price is neither in the engagement's currency nor in the quote's
     */
    public static Optional<TierUpgrade> of(
            OfferCosting offer, BigDecimal listPrice, String currency, int minimumSeats) {
        var input = offer.input();
        var rate = input.rate();
        var conversion = new Conversion(input.currency(), rate);
        if (currency.equals(input.currency())) {
            return Optional.of(of(input, conversion, listPrice, minimumSeats));
        }
        return rate != null && currency.equals(rate.from())
                ? Optional.of(of(input, conversion, conversion.price(listPrice), minimumSeats))
                : Optional.empty();
    }

    private static TierUpgrade of(CostingInput input, Conversion conversion, BigDecimal listPrice, int minimumSeats) {
        int billed = Math.max(input.seats(), minimumSeats);
        var total = charge(input, conversion, listPrice, billed);
        var seatPrice = seatPrice(input).map(conversion::price);
        return new TierUpgrade(
                listPrice,
                billed,
                input.months(),
                total,
                seatPrice.orElse(null),
                seatPrice
                        .map(price -> total.subtract(charge(input, conversion, price, input.seats())))
                        .orElse(null));
    }

    /** Every month's charge is a ledger cell, rounded on its own. */
    private static BigDecimal charge(CostingInput input, Conversion conversion, BigDecimal price, int seats) {
        var path = EscalationPath.expected(
                input.terms().escalator(), input.assumptions().indexForecast(), input.months());
        var first = price.multiply(BigDecimal.valueOf(seats));
        return IntStream.rangeClosed(1, input.months())
                .mapToObj(month -> conversion.cell(first.multiply(path.factor(month))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The captured price of a seat, else the dearest monthly line that is there once for each seat. */
    private static Optional<BigDecimal> seatPrice(CostingInput input) {
        var seats = BigDecimal.valueOf(input.seats());
        return input.terms()
                .value("price.seat")
                .amount()
                .or(() -> input.lines().stream()
                        .filter(line -> line.kind() == LineKind.RECURRING && line.scalesWithSeats())
                        .filter(line -> line.quantity().compareTo(seats) == 0)
                        .map(PricedLine::unitPrice)
                        .max(BigDecimal::compareTo));
    }
}
