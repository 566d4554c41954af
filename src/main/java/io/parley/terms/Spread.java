package io.parley.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * How values spread, and where another value stands among them. The values themselves can't be read from it, nor can the
 * least and the greatest.
 */
public final class Spread {

    private static final int SCALE = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final List<BigDecimal> ascending;

    private Spread(List<BigDecimal> ascending) {
        this.ascending = ascending;
    }

    /** Which quarter of the values a value falls into; on a border it falls into the lower one. */
    public enum Quarter {
        LOWEST,
        LOWER,
        UPPER,
        HIGHEST
    }

    /** @throws IllegalArgumentException if there is no value */
    public static Spread of(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No values");
        }
        return new Spread(values.stream().sorted().toList());
    }

    public int size() {
        return ascending.size();
    }

    public BigDecimal lowerQuartile() {
        return quantile(1);
    }

    public BigDecimal median() {
        return quantile(2);
    }

    public BigDecimal upperQuartile() {
        return quantile(3);
    }

    public Quarter quarter(BigDecimal value) {
        if (value.compareTo(median()) <= 0) {
            return value.compareTo(lowerQuartile()) <= 0 ? Quarter.LOWEST : Quarter.LOWER;
        }
        return value.compareTo(upperQuartile()) <= 0 ? Quarter.UPPER : Quarter.HIGHEST;
    }

    /**
     * Percentile rank of a value: how many of a hundred are below it, those equal to it counted half.
     *
     * @return 0 to 100, rounded half up
     */
    public int percentile(BigDecimal value) {
        long below =
                ascending.stream().filter(other -> other.compareTo(value) < 0).count();
        long equal =
                ascending.stream().filter(other -> other.compareTo(value) == 0).count();
        return BigDecimal.valueOf(2 * below + equal)
                .multiply(BigDecimal.valueOf(100))
                .divide(TWO.multiply(BigDecimal.valueOf(size())), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Hyndman and Fan's definition 7, the one of spreadsheets (QUARTILE.INC): straight lines between the values. */
    private BigDecimal quantile(int quarters) {
        int position = quarters * (size() - 1);
        var low = ascending.get(position / 4);
        if (position % 4 == 0) {
            return low.setScale(SCALE, RoundingMode.HALF_UP);
        }
        var step = ascending.get(position / 4 + 1).subtract(low);
        return low.add(step.multiply(BigDecimal.valueOf(position % 4)).divide(BigDecimal.valueOf(4)))
                .setScale(SCALE, RoundingMode.HALF_UP);
    }
}
