package io.parley.terms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is paid, month by month (domain.md §0): every cell is rounded to the currency's minor unit and every total is the
 * sum of the cells it stands under, so each table foots.
 *
 * @param currency ISO 4217
 * @param rows month 0 (signing) to the last month, without gaps
 */
public record Ledger(String currency, List<LedgerRow> rows) {

    public Ledger {
        rows = List.copyOf(rows);
    }

    /** Last contract month. */
    public int months() {
        return rows.size() - 1;
    }

    public LedgerRow row(int month) {
        return rows.get(month);
    }

    /** Sum over months {@code from..to}, both included; an empty stretch is zero. */
    public BigDecimal sum(int from, int to, Function<LedgerRow, BigDecimal> amount) {
        return stretch(from, to).map(amount).reduce(zero(), BigDecimal::add);
    }

    /** Sum over the whole ledger. */
    public BigDecimal sum(Function<LedgerRow, BigDecimal> amount) {
        return sum(0, months(), amount);
    }

    /** Sums by key over the whole ledger, in the order the keys first appear. */
    public <K> Map<K, BigDecimal> sumByKey(Function<LedgerRow, Map<K, BigDecimal>> amounts) {
        var sums = new LinkedHashMap<K, BigDecimal>();
        rows.forEach(row -> amounts.apply(row).forEach((key, amount) -> sums.merge(key, amount, BigDecimal::add)));
        return sums;
    }

    BigDecimal zero() {
        return io.parley.common.Rounding.cell(BigDecimal.ZERO, currency);
    }

    private Stream<LedgerRow> stretch(int from, int to) {
        return rows.stream().filter(row -> row.month() >= from && row.month() <= to);
    }
}
