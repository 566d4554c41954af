package io.parley.network.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit a list gives the rate of a line in, as written with a heading or behind a figure. Bits and bytes are told apart
 * by their letter only where nobody can have meant the other: {@code MB/s} are bytes, {@code MBps} may be either.
 *
 * @param toMbps what a figure is multiplied with; empty where the unit is none of a rate, or can't be told
 */
record RateUnit(Optional<BigDecimal> toMbps) {

    /** What a figure without a unit is in. */
    static final RateUnit MBPS = new RateUnit(Optional.of(BigDecimal.ONE));

    private static final RateUnit UNCLEAR = new RateUnit(Optional.empty());
    private static final BigDecimal BITS = BigDecimal.valueOf(8);

    private static final Pattern RATE = Pattern.compile("(?<![A-Za-z])(?<size>[kKmMgG])?(?<what>[bB]its?|[bB]ytes?|b|B)"
            + "(?<per>ps|PS| ?/ ?s| ?/ ?S| ?/ ?sec| per second)(?![A-Za-z])");

    /** An amount of data, which says nothing of the time it took. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![A-Za-z])(?:[kmg]i?b|[kmg]?(?:bits?|bytes?))(?![A-Za-z])", Pattern.CASE_INSENSITIVE);

    /** The first unit in the text; Mbps where there is none. */
    static RateUnit in(String text) {
        var rate = RATE.matcher(text);
        if (rate.find()) {
            return of(rate.group("size"), rate.group("what"), rate.group("per"));
        }
        return AMOUNT.matcher(text).find() ? UNCLEAR : MBPS;
    }

    /** Whether the text is the unit of a rate and nothing else. */
    static boolean isUnit(String text) {
        return RATE.matcher(text).matches();
    }

    private static RateUnit of(@Nullable String size, String what, String per) {
        if (what.equals("B") && !per.endsWith("/s") && !per.endsWith("/ s") && !per.endsWith("/sec")) {
            return UNCLEAR;
        }
        boolean bytes = what.equals("B") || what.toLowerCase(Locale.ROOT).startsWith("byte");
        var factor = BigDecimal.ONE.movePointLeft(
                switch (size == null ? "" : size.toLowerCase(Locale.ROOT)) {
                    case "g" -> -3;
                    case "m" -> 0;
                    case "k" -> 3;
                    default -> 6;
                });
        return new RateUnit(Optional.of(bytes ? factor.multiply(BITS) : factor));
    }
}
