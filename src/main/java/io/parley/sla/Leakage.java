package io.parley.sla;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the credits a provider owes (domain.md §4). Amounts are in the contract's currency and ≥ 0.
 *
 * @param unclaimed owed for a month and scope beyond what was claimed for exactly that, summed: {@code owed − claimed} unless
 *     somebody asked for more than was owed
 * @param lost not claimed, and the window has closed
 */
public record Leakage(BigDecimal owed, BigDecimal claimed, BigDecimal paid, BigDecimal unclaimed, BigDecimal lost) {

    /**
     * What was asked for and what came, for one month.
     *
     * @param scope {@code PLATFORM} or the code of a site; absent when the claim names none, then it is for whatever the month owes
     */
    public record Claim(@Nullable String scope, YearMonth month, BigDecimal claimed, BigDecimal paid) {}

    /** @return empty when a credit is not known */
    public static Optional<Leakage> of(SlaReplay replay, List<Claim> claims, LocalDate today) {
        return replay.creditTotal().map(owed -> {
            var open = new UnclaimedCredits(replay, claims);
            return new Leakage(
                    owed,
                    sum(claims.stream().map(Claim::claimed)),
                    sum(claims.stream().map(Claim::paid)),
                    open.total(month -> true),
                    open.total(month -> month.claimBy().filter(today::isAfter).isPresent()));
        });
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal claimedNotPaid() {
        return claimed.subtract(paid);
    }

    public BigDecimal stillClaimable() {
        return unclaimed.subtract(lost);
    }
}
