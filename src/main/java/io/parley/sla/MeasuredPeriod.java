package io.parley.sla;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The month, quarter or year over which availability is averaged.
 *
 * @param first first month
 * @param last last month, included
 */
public record MeasuredPeriod(YearMonth first, YearMonth last) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int MONTHS_PER_QUARTER = 3;

    /** The periods that months of a range lie in, in order. */
    static List<MeasuredPeriod> covering(YearMonth from, YearMonth to, SlaWindow window) {
        var periods = new ArrayList<MeasuredPeriod>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            var period = containing(month, window);
            if (periods.isEmpty() || !periods.getLast().equals(period)) {
                periods.add(period);
            }
        }
        return periods;
    }

    private static MeasuredPeriod containing(YearMonth month, SlaWindow window) {
        return switch (window) {
            case MONTH -> new MeasuredPeriod(month, month);
            case QUARTER -> {
                var first = month.minusMonths((month.getMonthValue() - 1L) % MONTHS_PER_QUARTER);
                yield new MeasuredPeriod(first, first.plusMonths(MONTHS_PER_QUARTER - 1L));
            }
            case YEAR ->
                new MeasuredPeriod(YearMonth.of(month.getYear(), 1), YearMonth.of(month.getYear(), MONTHS_PER_YEAR));
        };
    }

    /** {@code 2026-03}, {@code 2026-Q1} or {@code 2026}. */
    public String label() {
        if (first.equals(last)) {
            return first.toString();
        }
        return first.plusMonths(MONTHS_PER_QUARTER - 1L).equals(last)
                ? first.getYear() + "-Q" + first.atDay(1).get(IsoFields.QUARTER_OF_YEAR)
                : Integer.toString(first.getYear());
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** In real time: a month with a clock change is an hour shorter or longer. */
    Interval in(ZoneId zone) {
        return new Interval(
                first.atDay(1).atStartOfDay(zone).toInstant(),
                last.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
