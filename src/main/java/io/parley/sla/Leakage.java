package io.parley.sla;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the credits a provider owes (domain.md §4).
 *
 * @param lost not claimed, and the window has closed
 */
public record Leakage(BigDecimal owed, BigDecimal claimed, BigDecimal paid, BigDecimal lost) {

    /** What was asked for and what came, for one month. */
    public record Claim(YearMonth month, BigDecimal claimed, BigDecimal paid) {}

    /** @return empty when a credit is not known */
    public static Optional<Leakage> of(SlaReplay replay, List<Claim> claims, LocalDate today) {
        return replay.creditTotal()
                .map(owed -> new Leakage(
                        owed,
                        sum(claims.stream().map(Claim::claimed)),
                        sum(claims.stream().map(Claim::paid)),
                        sum(replay.months().stream()
                                .filter(month ->
                                        month.claimBy().filter(today::isAfter).isPresent())
                                .map(month -> notClaimed(month, claims)))));
    }

    private static BigDecimal notClaimed(ServiceMonth month, List<Claim> claims) {
        var claimed = sum(claims.stream()
                .filter(claim -> month.period().contains(claim.month()))
                .map(Claim::claimed));
        return month.credit().orElseThrow().subtract(claimed).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(java.util.stream.Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal unclaimed() {
        return owed.subtract(claimed);
    }

    public BigDecimal claimedNotPaid() {
        return claimed.subtract(paid);
    }

    public BigDecimal stillClaimable() {
        return unclaimed().subtract(lost);
    }
}
