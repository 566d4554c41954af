package io.parley.terms;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How many seats are paid for in each month: the quoted number, and another one from a given month on.
 *
 * @param quoted seats of the quote
 * @param changed seats from {@code fromMonth} on
 * @param fromMonth first month of the changed number
 */
record SeatCount(int quoted, int changed, int fromMonth) {

    static SeatCount constant(int seats) {
        return new SeatCount(seats, seats, 1);
    }

    int seats(int month) {
        return month >= fromMonth ? changed : quoted;
    }

    /** The line's quantity in a month: lines that follow the seats grow or shrink in proportion. */
    BigDecimal quantity(PricedLine line, int month) {
        if (!line.scalesWithSeats() || seats(month) == quoted) {
            return line.quantity();
        }
        return line.quantity()
                .multiply(BigDecimal.valueOf(seats(month)))
                .divide(BigDecimal.valueOf(quoted), MathContext.DECIMAL128);
    }
}
