package io.parley.quotes.sheet;

import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares quantity times price with the totals of the rows. A column whose totals are all the same multiple (the whole term,
 * or with tax) means something else than the row's charge and accuses no row.
 */
final class TotalCheck {

    enum Outcome {
        FITS,
        /** Off by no more than a rounded unit price explains. */
        ROUNDED,
        DIFFERS
    }

    /** Figures of one row. */
    record Figures(LineKind kind, BigDecimal quantity, BigDecimal price, BigDecimal total) {

        BigDecimal product() {
            return quantity.multiply(price);
        }
    }

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final MathContext FACTOR_DIGITS = new MathContext(4);

    private final Map<LineKind, BigDecimal> factors = new HashMap<>();

    TotalCheck(List<Figures> rows) {
        for (LineKind kind : LineKind.values()) {
            factor(rows.stream().filter(row -> row.kind() == kind).toList())
                    .ifPresent(factor -> factors.put(kind, factor));
        }
    }

    private static Optional<BigDecimal> factor(List<Figures> rows) {
        List<Figures> priced = rows.stream()
                .filter(row -> row.product().signum() > 0 && row.total().signum() > 0)
                .toList();
        if (priced.size() < 2 || priced.stream().anyMatch(row -> check(row) != Outcome.DIFFERS)) {
            return Optional.empty();
        }
        List<BigDecimal> distinct = priced.stream()
                .map(row -> row.total().divide(row.product(), FACTOR_DIGITS).stripTrailingZeros())
                .distinct()
                .toList();
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }

    /** The common multiple of a kind's totals, if they are no row charges. */
    Optional<BigDecimal> factor(LineKind kind) {
        return Optional.ofNullable(factors.get(kind));
    }

    Outcome outcome(Figures row) {
        return factors.containsKey(row.kind()) ? Outcome.FITS : check(row);
    }

    private static Outcome check(Figures row) {
        BigDecimal off = row.product().subtract(row.total()).abs();
        if (off.compareTo(CENT) <= 0) {
            return Outcome.FITS;
        }
        BigDecimal half =
                new BigDecimal("0.5").movePointLeft(Math.max(2, row.price().scale()));
        return off.compareTo(row.quantity().multiply(half)) <= 0 ? Outcome.ROUNDED : Outcome.DIFFERS;
    }
}
