package io.parley.warranty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a contract, both included.
 *
 * @param lastDay not before the start
 */
public record ContractSpan(LocalDate start, LocalDate lastDay) {

    public ContractSpan {
        if (lastDay.isBefore(start)) {
            throw new IllegalArgumentException("A contract does not end before it starts");
        }
    }

    /** @param months ≥ 1 */
    public static ContractSpan of(LocalDate start, int months) {
        return new ContractSpan(start, start.plusMonths(months).minusDays(1));
    }

    /**
     * @param coveredThrough last covered day
     * @return days of the contract after it, from 0 to all of them
     */
    public long daysAfter(LocalDate coveredThrough) {
        var before = start.minusDays(1);
        var from = coveredThrough.isBefore(before) ? before : coveredThrough;
        return Math.max(0, ChronoUnit.DAYS.between(from, lastDay));
    }
}
