package io.parley.internet;

import io.parley.common.ProblemException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a test must be to be stored: the limits of the lists, so that both ways in agree. */
final class LineTestRules {

    private static final BigDecimal FASTEST_MBPS = BigDecimal.valueOf(100_000);
    private static final BigDecimal LONGEST_MS = BigDecimal.valueOf(60_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LineTestRules() {}

    static void require(LineTestDraft draft, Instant now) {
        if (draft.testedAt().isAfter(now)) {
            throw new ProblemException("internet.test.problem.future");
        }
        requireUpTo(FASTEST_MBPS, draft.downMbps(), "internet.test.problem.down");
        requireUpTo(FASTEST_MBPS, draft.upMbps(), "internet.test.problem.up");
        requireUpTo(LONGEST_MS, draft.roundTripMs(), "internet.test.problem.roundTrip");
        requireUpTo(LONGEST_MS, draft.jitterMs(), "internet.test.problem.jitter");
        requireUpTo(HUNDRED, draft.lossPercent(), "internet.test.problem.loss");
    }

    private static void requireUpTo(BigDecimal most, @Nullable BigDecimal figure, String problem) {
        if (figure != null && (figure.signum() < 0 || figure.compareTo(most) > 0)) {
            throw new ProblemException(problem, most.toBigInteger().intValueExact());
        }
    }
}
