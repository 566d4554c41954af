package io.parley.outages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Twelve months as twelve signs, so that a list draws them without reading a log: {@code 0} to {@code 9} is the downtime, where
 * {@link #PROMISE} is what the promise allows, and {@code -} a month of which nothing is known.
 */
public final class MonthSigns {

    /** How many months a strip shows. */
    public static final int MONTHS = 12;

    /** The highest sign of a month that kept the promise. */
    public static final int PROMISE = 4;

    /** The highest sign there is. */
    public static final int MOST = 9;

    private static final char UNKNOWN = '-';

    private MonthSigns() {}

    /** Of several sites each month shows the one that did worst; quarters and years are no months and stay unknown. */
    static String of(List<CreditMonth> months, Optional<BigDecimal> target, YearMonth newest) {
        var signs = new StringBuilder();
        for (int back = MONTHS - 1; back >= 0; back--) {
            var month = newest.minusMonths(back);
            signs.append(months.stream()
                    .filter(row -> isOf(row, month))
                    .flatMap(row -> target.map(promised -> level(row, promised)).stream())
                    .max(Integer::compare)
                    .map(level -> Character.forDigit(level, 10))
                    .orElse(UNKNOWN));
        }
        return signs.toString();
    }

    /** The height of a sign, 0 to {@link #MOST}; empty when nothing is known. */
    public static Optional<Integer> height(char sign) {
        return Character.isDigit(sign) ? Optional.of(Character.digit(sign, 10)) : Optional.empty();
    }

    private static boolean isOf(CreditMonth row, YearMonth month) {
        var period = row.month().period();
        return period.first().equals(month) && period.last().equals(month);
    }

    private static int level(CreditMonth row, BigDecimal target) {
        var allowed = BigDecimal.ONE.subtract(target).multiply(row.month().minutes());
        var downtime = row.month().downtime();
        if (downtime.signum() == 0) {
            return 0;
        }
        if (row.month().targetMet()) {
            return Math.min(PROMISE, steps(downtime, allowed));
        }
        return allowed.signum() == 0 ? MOST : Math.clamp(steps(downtime, allowed), PROMISE + 1, MOST);
    }

    private static int steps(BigDecimal downtime, BigDecimal allowed) {
        var steps = downtime.multiply(BigDecimal.valueOf(PROMISE))
                .divide(allowed, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.CEILING);
        return steps.min(BigDecimal.TEN).intValueExact();
    }
}
