package io.parley.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Seat paths with floors, true-down rights and the terms of added seats. */
final class SeatPathCalculation {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int MONTHS_PER_QUARTER = 3;

    private final CostingInput input;
    private final Ledger quoted;
    private final int seats;
    private final int fromMonth;

    private SeatPathCalculation(CostingInput input, Ledger quoted, int seats, int fromMonth) {
        this.input = input;
        this.quoted = quoted;
        this.seats = seats;
        this.fromMonth = fromMonth;
    }

    static SeatPath of(CostingInput input, Ledger quoted, int seats, int fromMonth) {
        var calculation = new SeatPathCalculation(input, quoted, seats, fromMonth);
        if (seats == input.seats()) {
            return SeatPath.of(seats, fromMonth, quoted.sum(LedgerRow::total));
        }
        return seats < input.seats() ? calculation.shrink() : calculation.grow();
    }

    private SeatPath shrink() {
        var stay = quoted.sum(LedgerRow::total);
        var right = input.terms().text("seats.trueDown");
        if (right.isEmpty()) {
            return new SeatPath(
                    seats,
                    fromMonth,
                    reduced(fromMonth),
                    stay,
                    SeatPath.Reason.TRUE_DOWN_UNKNOWN,
                    null,
                    null,
                    null,
                    null);
        }
        var total = switch (right.get()) {
            case "ANY_TIME" -> reduced(fromMonth);
            case "QUARTERLY" -> reduced(nextStart(MONTHS_PER_QUARTER));
            case "ANNUAL" -> reduced(nextStart(MONTHS_PER_YEAR));
            default -> stay;
        };
        return SeatPath.of(seats, fromMonth, total);
    }

    private BigDecimal reduced(int month) {
        int paid = Math.min(input.seats(), Math.max(seats, floor()));
        return changed(paid, month, input.months()).sum(LedgerRow::total);
    }

    private int floor() {
        var clause = input.terms().value("seats.floor");
        var share = clause.field("percent")
                .amount()
                .map(percent -> percent.multiply(BigDecimal.valueOf(input.seats()))
                        .setScale(0, RoundingMode.CEILING)
                        .intValue());
        return clause.field("seats").count().or(clause::count).or(() -> share).orElse(0);
    }

    private int nextStart(int every) {
        int periodsBegun = (fromMonth - 1 + every - 1) / every;
        return periodsBegun * every + 1;
    }

    private SeatPath grow() {
        var ledger = changed(seats, fromMonth, input.months());
        var total = ledger.sum(LedgerRow::total);
        var added = input.terms().text("seats.added").orElse(null);
        boolean locked = input.terms().flag("addons.priceLock").orElse(false);
        boolean ownTerm = "OWN_TERM".equals(added);
        if (!ownTerm && !"RESTARTS_TERM".equals(added)) {
            return new SeatPath(seats, fromMonth, total, total, null, added, locked, null, null);
        }
        int tail = fromMonth - 1;
        int end = input.months() + tail;
        var committed = changed(seats, fromMonth, end).sum(input.months() + 1, end, LedgerRow::recurring);
        if (ownTerm) {
            committed = committed.subtract(
                    OfferCosting.expectedLedger(input.over(end)).sum(input.months() + 1, end, LedgerRow::recurring));
        }
        return new SeatPath(seats, fromMonth, total, total, null, added, locked, tail, committed);
    }

    private Ledger changed(int paid, int month, int months) {
        return OfferCosting.expectedLedger(input.over(months), new SeatCount(input.seats(), paid, month));
    }
}
