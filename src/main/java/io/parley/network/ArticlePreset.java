package io.parley.network;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The planning figure of the article the product grew from, which contradicts itself: 500 kbps a call, and 67 calls on
 * 30 Mbps. May be offered under this label with the contradiction beside it, never as a fact (domain.md §9).
 */
public final class ArticlePreset {

    /** kbps per call, as the article says. */
    public static final BigDecimal KBPS_PER_CALL = BigDecimal.valueOf(500);

    /** The line of the article's example, in kbps. */
    public static final BigDecimal EXAMPLE_KBPS = BigDecimal.valueOf(30_000);

    /** Calls on that line, as the article says. */
    public static final int CLAIMED_CALLS = 67;

    private ArticlePreset() {}

    /** Calls which 500 kbps each leave on the line of the example: 60. */
    public static int callsThatFit() {
        return Calls.fitting(EXAMPLE_KBPS, KBPS_PER_CALL);
    }

    /** kbps a call may take if 67 are to fit, 1 decimal: 447.8. */
    public static BigDecimal kbpsForTheClaim() {
        return EXAMPLE_KBPS.divide(BigDecimal.valueOf(CLAIMED_CALLS), 1, RoundingMode.HALF_UP);
    }
}
