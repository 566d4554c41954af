package io.parley.network;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** Percentiles by the nearest rank: always a value that was measured (fixtures/README.md, reading 9). */
final class Percentile {

    private static final int HUNDRED = 100;

    private Percentile() {}

    /**
     * @param percent 1–100
     * @return empty without values
     */
    static Optional<BigDecimal> of(Collection<BigDecimal> values, int percent) {
        if (percent < 1 || percent > HUNDRED) {
            throw new IllegalArgumentException("There is no percentile " + percent);
        }
        int rank = Math.ceilDiv(percent * values.size(), HUNDRED);
        return values.stream().sorted().skip(Math.max(0, rank - 1)).findFirst();
    }
}
