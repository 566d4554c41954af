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

    /** The ledger when the unknown turns out well, and when it turns out badly; the same one when nothing is unknown. */
    record Ledgers(Ledger low, Ledger high) {

        boolean isOpen() {
            return low != high;
        }
    }

    static Ledgers ledgers(CostingInput input, Ledger quoted, int seats, int fromMonth) {
        return new SeatPathCalculation(input, quoted, seats, fromMonth).ledgers();
    }

    static SeatPath of(CostingInput input, Ledger quoted, int seats, int fromMonth) {
        var calculation = new SeatPathCalculation(input, quoted, seats, fromMonth);
        var ledgers = calculation.ledgers();
        return seats > input.seats() ? calculation.grown(ledgers.high()) : calculation.shrunk(ledgers);
    }

    private Ledgers ledgers() {
        if (seats == input.seats()) {
            return new Ledgers(quoted, quoted);
        }
        if (seats > input.seats()) {
            var grown = changed(seats, fromMonth, input.months());
            return new Ledgers(grown, grown);
        }
        var right = input.terms().text("seats.trueDown");
        if (right.isEmpty()) {
            return new Ledgers(reduced(fromMonth), quoted);
        }
        var ledger = switch (right.get()) {
            case "ANY_TIME" -> reduced(fromMonth);
            case "QUARTERLY" -> reduced(nextStart(MONTHS_PER_QUARTER));
            case "ANNUAL" -> reduced(nextStart(MONTHS_PER_YEAR));
            default -> quoted;
        };
        return new Ledgers(ledger, ledger);
    }

    private SeatPath shrunk(Ledgers ledgers) {
        var low = ledgers.low().sum(LedgerRow::total);
        if (!ledgers.isOpen()) {
            return SeatPath.of(seats, fromMonth, low);
        }
        var high = ledgers.high().sum(LedgerRow::total);
        return new SeatPath(seats, fromMonth, low, high, SeatPath.Reason.TRUE_DOWN_UNKNOWN, null, null, null, null);
    }

    private Ledger reduced(int month) {
        int paid = Math.min(input.seats(), Math.max(seats, floor()));
        return changed(paid, month, input.months());
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

    private SeatPath grown(Ledger ledger) {
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
