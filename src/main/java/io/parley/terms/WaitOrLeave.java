package io.parley.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When to leave the present contract for an offer (domain.md §1.2, reading 4): all-in, undiscounted, over one common
 * horizon that begins with the next month.
 *
 * @param rows one per month of staying on, from 0 to the end of the commitment
 * @param best the cheapest row, the earliest of equals
 * @param buyOutAsk what the new provider must pay for leaving now to be as good; never negative
 * @param breakEvenEtf the termination fee at which leaving now equals the best later month; may be negative, absent when
 *     there is no later month
 * @param bestLastDay last day of the present contract in the best case
 * @param switchingCosts overlap, review, cabling and the like, counted once
 */
public record WaitOrLeave(
        List<Row> rows,
        Row best,
        BigDecimal leaveNowTotal,
        BigDecimal stayToEndTotal,
        BigDecimal buyOutAsk,
        @Nullable BigDecimal breakEvenEtf,
        LocalDate bestLastDay,
        BigDecimal switchingCosts) {

    /**
     * Staying for some months and then leaving.
     *
     * @param stay months from now
     * @param stopAfterMonth contract month after which the present contract ends
     * @param incumbent what staying costs
     * @param etf termination fee with its add-ons
     * @param alternative the offer for the rest of the horizon, with its one-offs and the switching costs
     */
    public record Row(
            int stay,
            int stopAfterMonth,
            BigDecimal incumbent,
            BigDecimal etf,
            BigDecimal alternative,
            BigDecimal total) {}

    /**
     * @param horizonMonths months to compare over, ≥ 1
     * @return empty when the present contract's termination fee is unknown
     */
    public static Optional<WaitOrLeave> of(
            PresentContract present, OfferCosting alternative, BigDecimal switchingCosts, int horizonMonths) {
        return present.exit().map(exit -> compare(present, exit, alternative, switchingCosts, horizonMonths));
    }

    private static WaitOrLeave compare(
            PresentContract present,
            ExitCosts exit,
            OfferCosting alternative,
            BigDecimal switchingCosts,
            int horizonMonths) {
        var offer =
                alternative.ledger(Math.max(horizonMonths, alternative.input().months()));
        var rows = new ArrayList<Row>();
        for (int stay = 0; stay <= present.monthsLeft(); stay++) {
            int month = present.contractMonthToday() + stay;
            var incumbent = present.allIn(month);
            var etf = month >= 1 && month <= exit.term() ? exit.total(month) : offer.zero();
            var rest = alternative(offer, horizonMonths - stay, switchingCosts);
            rows.add(new Row(
                    stay, month, incumbent, etf, rest, incumbent.add(etf).add(rest)));
        }
        return summary(present, rows, switchingCosts);
    }

    /** The offer's first months; what is due once is due when any month of it is used. */
    private static BigDecimal alternative(Ledger offer, int months, BigDecimal switchingCosts) {
        if (months <= 0) {
            return offer.zero();
        }
        var oneOffsLater = offer.sum(months + 1, offer.months(), LedgerRow::oneOffs);
        return offer.sum(0, months, LedgerRow::total).add(oneOffsLater).add(switchingCosts);
    }

    private static WaitOrLeave summary(PresentContract present, List<Row> rows, BigDecimal switchingCosts) {
        var now = rows.getFirst();
        var best = rows.stream().min(Comparator.comparing(Row::total)).orElseThrow();
        var breakEven = rows.stream()
                .skip(1)
                .map(Row::total)
                .min(Comparator.naturalOrder())
                .map(later -> later.subtract(now.total().subtract(now.etf())));
        return new WaitOrLeave(
                List.copyOf(rows),
                best,
                now.total(),
                rows.getLast().total(),
                now.total()
                        .subtract(best.total())
                        .max(BigDecimal.ZERO.setScale(now.total().scale())),
                breakEven.orElse(null),
                present.lastDay(best.stopAfterMonth()),
                switchingCosts);
    }
}
