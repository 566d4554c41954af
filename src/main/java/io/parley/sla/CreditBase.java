package io.parley.sla;

import io.parley.terms.LineCategory;
import io.parley.terms.MonthlyCharge;
import io.parley.terms.OfferCosting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What credits are a percentage of, in a month; amounts are in the currency of the costing. */
public final class CreditBase {

    private final OfferCosting costing;
    private final ToIntFunction<YearMonth> contractMonth;
    private final Function<MonthlyCharge, BigDecimal> price;
    private final Map<Integer, List<MonthlyCharge>> known = new HashMap<>();

    private CreditBase(
            OfferCosting costing, ToIntFunction<YearMonth> contractMonth, Function<MonthlyCharge, BigDecimal> price) {
        this.costing = costing;
        this.contractMonth = contractMonth;
        this.price = price;
    }

    /** An offer on outages of the past: the price of month 1 before promotions, in every month. */
    public static CreditBase asOffered(OfferCosting costing) {
        return new CreditBase(costing, month -> 1, MonthlyCharge::beforePromotions);
    }

    /** A contract now running: what it charges in the contract month that contains the month's first day. */
    public static CreditBase asCharged(OfferCosting costing, LocalDate start) {
        return new CreditBase(
                costing,
                month -> (int) Math.max(1, ChronoUnit.MONTHS.between(start, month.atDay(1)) + 1),
                MonthlyCharge::charged);
    }

    String currency() {
        return costing.input().currency();
    }

    BigDecimal converted(BigDecimal quoted) {
        return costing.converted(quoted);
    }

    /** All recurring charges of a month. */
    BigDecimal all(YearMonth month) {
        return sum(charges(month));
    }

    /**
     * @param site whose credit is asked for; absent when everybody was hit
     * @return empty when the papers name no base, or name the site's charges and no line names a site
     */
    Optional<BigDecimal> of(Optional<FeeBase> base, YearMonth month, @Nullable String site) {
        return base.flatMap(kind -> switch (kind) {
            case ALL_MRC, ONE_MONTH_MRC -> Optional.of(all(month));
            case AFFECTED_SERVICE ->
                Optional.of(sum(charges(month).stream()
                        .filter(charge -> charge.category() == LineCategory.VOICE)
                        .toList()));
            case SITE_MRC -> site(month, site);
        });
    }

    private Optional<BigDecimal> site(YearMonth month, @Nullable String site) {
        var ofSites =
                charges(month).stream().filter(charge -> charge.site() != null).toList();
        return ofSites.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(ofSites.stream()
                        .filter(charge -> site == null || site.equals(charge.site()))
                        .toList()));
    }

    private List<MonthlyCharge> charges(YearMonth month) {
        return known.computeIfAbsent(contractMonth.applyAsInt(month), costing::charges);
    }

    private BigDecimal sum(List<MonthlyCharge> charges) {
        return charges.stream().map(price).reduce(converted(BigDecimal.ZERO), BigDecimal::add);
    }
}
