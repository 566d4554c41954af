package io.parley.outages;

import io.parley.sla.MeasuredPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the overview says about one client, worked out of its standing.
 *
 * @param last of the newest period that is over
 * @param lowest of the periods that ended within the last twelve months
 * @param strip those twelve months as one sign each, the newest last; see {@link MonthSigns}
 * @param stripEnd month of the last sign
 * @param claimBy the nearest last day among the credits that can still be claimed; empty without one, and when none is known
 * @param leaveSince month that first completed the set for leaving
 */
record WatchedFigures(
        Optional<Attained> last,
        Optional<Attained> lowest,
        String strip,
        YearMonth stripEnd,
        Optional<LocalDate> claimBy,
        Optional<YearMonth> leaveSince,
        Urgency urgency) {

    private static final int DECIMALS = 8;
    private static final Comparator<CreditMonth> BY_AVAILABILITY =
            Comparator.comparing(month -> month.month().availability());

    static WatchedFigures of(ServiceStanding standing) {
        var thisMonth = YearMonth.from(standing.today());
        var over = standing.months().stream()
                .filter(month -> end(month).isBefore(thisMonth))
                .toList();
        var lately = over.stream()
                .filter(month -> !end(month).isBefore(thisMonth.minusMonths(MonthSigns.MONTHS)))
                .toList();
        var newest = over.stream().map(WatchedFigures::end).max(Comparator.naturalOrder());
        var last = lowest(over.stream()
                .filter(month -> newest.filter(end(month)::equals).isPresent())
                .toList());
        var leaveSince = standing.leaveFrom().values().stream()
                .flatMap(Collection::stream)
                .min(Comparator.naturalOrder());
        return new WatchedFigures(
                last,
                lowest(lately),
                MonthSigns.of(lately, standing.policy().target(), thisMonth.minusMonths(1)),
                thisMonth.minusMonths(1),
                claimBy(standing),
                leaveSince,
                urgency(standing, lately, leaveSince.isPresent()));
    }

    private static YearMonth end(CreditMonth month) {
        return month.month().period().last();
    }

    private static Optional<Attained> lowest(List<CreditMonth> months) {
        return months.stream()
                .min(BY_AVAILABILITY)
                .map(month -> new Attained(
                        label(month.month().period()), rounded(month.month().availability())));
    }

    private static String label(MeasuredPeriod period) {
        return period.label();
    }

    private static BigDecimal rounded(BigDecimal availability) {
        return availability.setScale(DECIMALS, RoundingMode.DOWN);
    }

    private static Optional<LocalDate> claimBy(ServiceStanding standing) {
        return standing.months().stream()
                .filter(month -> month.state() == CreditState.OWED)
                .flatMap(month -> month.month().claimBy().stream())
                .min(Comparator.naturalOrder());
    }

    private static Urgency urgency(ServiceStanding standing, List<CreditMonth> lately, boolean mayLeave) {
        boolean waits = standing.months().stream().anyMatch(month -> month.state() == CreditState.OWED);
        if (waits || positive(standing.leakage().map(leakage -> leakage.stillClaimable()))) {
            return Urgency.CLAIM;
        }
        if (mayLeave) {
            return Urgency.LEAVE;
        }
        if (positive(standing.leakage().map(leakage -> leakage.lost()))) {
            return Urgency.LOST;
        }
        if (lately.stream().anyMatch(month -> !month.month().targetMet())) {
            return Urgency.BROKEN;
        }
        return lately.isEmpty() ? Urgency.UNKNOWN : Urgency.KEPT;
    }

    private static boolean positive(Optional<BigDecimal> amount) {
        return amount.filter(value -> value.signum() > 0).isPresent();
    }
}
