package io.parley.outages;

import io.parley.sla.ServiceMonth;
import io.parley.sla.SlaReplay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says where each month of a replay stands.
 *
 * @param charged whether the contract's charges are known: without them a percentage of them is unknown, not zero
 * @param invoices day of the first invoice after a month, where claims count from it
 */
record CreditMonths(
        AskedFor asked, boolean charged, Function<YearMonth, Optional<LocalDate>> invoices, LocalDate today) {

    List<CreditMonth> of(SlaReplay replay) {
        var months = new ArrayList<CreditMonth>();
        replay.byScope().forEach((scope, rows) -> rows.forEach(row -> months.add(month(scope, row))));
        return months;
    }

    /** The same without what still runs: nobody owes anything for a month that is not over. */
    SlaReplay over(SlaReplay replay) {
        Map<String, List<ServiceMonth>> over = new LinkedHashMap<>();
        replay.byScope()
                .forEach((scope, rows) ->
                        over.put(scope, rows.stream().filter(row -> !runs(row)).toList()));
        return new SlaReplay(over, replay.chronicExit());
    }

    private CreditMonth month(String scope, ServiceMonth month) {
        var credit = credit(month);
        boolean owes = credit.filter(amount -> amount.signum() > 0).isPresent();
        var claim = asked.of(scope, month.period().first(), owes).orElse(null);
        return new CreditMonth(
                scope,
                month,
                state(month, credit, claim),
                credit,
                month.claimBy().flatMap(day -> invoices.apply(month.period().last())),
                claim);
    }

    private Optional<BigDecimal> credit(ServiceMonth month) {
        if (runs(month) || !charged && month.tier().isPresent()) {
            return Optional.empty();
        }
        return month.credit();
    }

    private CreditState state(ServiceMonth month, Optional<BigDecimal> credit, @Nullable ClaimDetails claim) {
        if (claim != null) {
            return switch (claim.outcome()) {
                case OPEN -> CreditState.CLAIMED;
                case PAID -> CreditState.PAID;
                case DENIED -> CreditState.DENIED;
            };
        }
        if (runs(month)) {
            return CreditState.RUNNING;
        }
        if (month.targetMet()) {
            return CreditState.KEPT;
        }
        if (month.inTierHole()) {
            return CreditState.NO_REMEDY;
        }
        if (credit.isEmpty()) {
            return CreditState.UNKNOWN;
        }
        return month.claimBy().filter(today::isAfter).isPresent() ? CreditState.LAPSED : CreditState.OWED;
    }

    private boolean runs(ServiceMonth month) {
        return !month.period().last().isBefore(YearMonth.from(today));
    }
}
