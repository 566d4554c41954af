package io.parley.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where the client stands in the contract now running. The contract month that contains today is already paid.
 *
 * @param contractMonthToday counted from 1 at the start; 0 before the start
 * @param committedThroughMonth last month that must be paid, with the next renewal when the notice is missed
 * @param monthsLeft committed months after the one that contains today
 * @param committedLastDay last day of the commitment
 * @param notice schedule of the notice
 * @param ledger charges from the start, to the end of the commitment and at least to next month
 * @param exit termination fee by month; empty when the clause is unknown
 */
public record PresentContract(
        LocalDate start,
        int contractMonthToday,
        int committedThroughMonth,
        int monthsLeft,
        LocalDate committedLastDay,
        NoticeSchedule notice,
        Ledger ledger,
        Optional<ExitCosts> exit) {

    /**
     * @param charges lines at the price of contract month 1 and the terms; {@code months} is the initial term
     * @param notice schedule of the same contract
     */
    public static PresentContract of(CostingInput charges, LocalDate start, LocalDate today, NoticeSchedule notice) {
        int monthToday = (int) Math.max(0, ChronoUnit.MONTHS.between(start, today) + (today.isBefore(start) ? 0 : 1));
        int committed = committedThrough(charges, notice);
        int monthsLeft = Math.max(0, committed - monthToday);
        var input = charges.over(Math.max(committed, monthToday + 1));
        var ledger = OfferCosting.expectedLedger(input);
        return new PresentContract(
                start,
                monthToday,
                committed,
                monthsLeft,
                start.plusMonths(committed).minusDays(1),
                notice,
                ledger,
                ExitCalculation.of(input, ledger, committed));
    }

    private static int committedThrough(CostingInput charges, NoticeSchedule notice) {
        var toEnd = notice.contractMonthsToEnd();
        int months = toEnd == null ? charges.months() : toEnd;
        boolean renewsOnceMore = notice.status() == NoticeStatus.MISSED;
        return renewsOnceMore ? months + charges.terms().renewalMonths().orElse(0) : months;
    }

    /** All-in charge of the next month. */
    public BigDecimal nextMonthAllIn() {
        return ledger.row(contractMonthToday + 1).total();
    }

    /** Recurring charge of the next month, without fees. */
    public BigDecimal nextMonthRecurring() {
        return ledger.row(contractMonthToday + 1).recurring();
    }

    /** All-in charges of the committed months that are not paid yet. */
    public BigDecimal remainingAllIn() {
        return allIn(committedThroughMonth);
    }

    /** All-in charges of the months after the present one, to {@code month} included. */
    BigDecimal allIn(int month) {
        return ledger.sum(contractMonthToday + 1, month, LedgerRow::total);
    }

    /** Last day of a contract month, counted from the start. */
    public LocalDate lastDay(int month) {
        return start.plusMonths(month).minusDays(1);
    }
}
