package io.parley.sla;

import io.parley.common.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the months of a replay. */
record ServiceMonths(SlaPolicy policy, SlaReplay.Log log, CreditBase base) {

    private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);

    /** @param site absent for the platform as a whole */
    List<ServiceMonth> of(@Nullable String site) {
        var downtime = new Downtime(policy, log.zone()).qualifying(log.outages(), site);
        return MeasuredPeriod.covering(log.from(), log.to(), policy.averagedOver()).stream()
                .map(period -> month(period, downtime, site))
                .toList();
    }

    private ServiceMonth month(MeasuredPeriod period, List<Interval> downtime, @Nullable String site) {
        var whole = period.in(log.zone());
        var pieces = downtime.stream()
                .filter(piece -> piece.within(whole).isPresent())
                .toList();
        var down = minutes(pieces.stream()
                .map(piece -> piece.within(whole).orElseThrow().length())
                .reduce(Duration.ZERO, Duration::plus));
        var minutes = minutes(whole.length());
        var availability = BigDecimal.ONE.subtract(down.divide(minutes, MathContext.DECIMAL128));
        boolean met = availability.compareTo(policy.target().orElseThrow()) >= 0;
        var tier = met ? Optional.<CreditTier>empty() : policy.tier(availability);
        var feeBase = base.of(policy.feeBase(), period.last(), site);
        var credit = tier.isEmpty()
                ? Optional.of(Rounding.cell(BigDecimal.ZERO, base.currency()))
                : feeBase.map(amount -> credit(tier.get(), amount));
        return new ServiceMonth(
                period,
                minutes,
                down,
                availability,
                met,
                feeBase,
                tier,
                credit,
                tier.flatMap(failed -> claimBy(period, pieces.getFirst())));
    }

    private BigDecimal credit(CreditTier tier, BigDecimal amount) {
        var minimum = policy.minimumCredit().map(base::converted).orElse(BigDecimal.ZERO);
        return Rounding.cell(SlaCredit.of(policy, tier, amount, minimum), base.currency());
    }

    private Optional<LocalDate> claimBy(MeasuredPeriod period, Interval firstOutage) {
        return policy.claim()
                .flatMap(claim -> anchor(claim.from(), period.last(), firstOutage)
                        .map(day -> claim.lastDay(day, log.calendar())));
    }

    private Optional<LocalDate> anchor(ClaimWindow.From from, YearMonth month, Interval firstOutage) {
        return switch (from) {
            case INCIDENT -> Optional.of(firstOutage.start().atZone(log.zone()).toLocalDate());
            case MONTH_END -> Optional.of(month.atEndOfMonth());
            case YEAR_END -> Optional.of(month.withMonth(12).atEndOfMonth());
            case INVOICE -> log.invoiceAfter(month);
        };
    }

    private static BigDecimal minutes(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .divide(SECONDS_PER_MINUTE, MathContext.DECIMAL128)
                .stripTrailingZeros();
    }
}
