package io.parley.outages.ui;

import io.parley.common.Evidence;
import io.parley.outages.ClaimDetails;
import io.parley.outages.CreditMonth;
import io.parley.outages.CreditState;
import io.parley.sla.Leakage;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How what is owed, asked for, paid and lost came about: month by month. */
final class LeakageWhy {

    private final ServiceWords words;
    private final Leakage leakage;

    LeakageWhy(ServiceWords words, Leakage leakage) {
        this.words = words;
        this.leakage = leakage;
    }

    Why owed(String title) {
        return ofMonths("owed", title, leakage.owed(), CreditMonth::credit);
    }

    Why claimed(String title) {
        return ofMonths(
                "claimed",
                title,
                leakage.claimed(),
                claimed(claim -> claim.claim().amount()));
    }

    Why paid(String title) {
        return ofMonths("paid", title, leakage.paid(), claimed(ClaimDetails::paid));
    }

    Why lost(String title) {
        return ofMonths(
                "lost",
                title,
                leakage.lost(),
                month -> month.state() == CreditState.LAPSED ? month.credit() : Optional.empty());
    }

    Why stillClaimable(String title) {
        return why(
                "stillClaimable",
                title,
                leakage.stillClaimable(),
                List.of(
                        input("outages.figure.owed", leakage.owed()),
                        input("outages.figure.claimed", leakage.claimed()),
                        input("outages.figure.lost", leakage.lost())));
    }

    private static Function<CreditMonth, Optional<BigDecimal>> claimed(Function<ClaimDetails, BigDecimal> amount) {
        return month -> Optional.ofNullable(month.claim()).map(amount);
    }

    /** Months without an amount are left out: they add nothing. */
    private Why ofMonths(
            String formula, String title, BigDecimal sum, Function<CreditMonth, Optional<BigDecimal>> amount) {
        var inputs = words.standing().months().stream()
                .flatMap(month -> amount
                        .apply(month)
                        .filter(value -> value.signum() != 0)
                        .map(value -> new Why.Input(words.period(month), words.money(value), ofClause(formula)))
                        .stream())
                .toList();
        return why(formula, title, sum, inputs);
    }

    private Why why(String formula, String title, BigDecimal result, List<Why.Input> inputs) {
        return new Why(title, words.money(result), text("outages.why.sum." + formula), inputs);
    }

    private Why.Input input(String labelKey, BigDecimal amount) {
        return new Why.Input(text(labelKey), words.money(amount));
    }

    /** What is owed rests on the tiers' clause of each month, told there; what is lost on the window for claims. */
    private @Nullable Evidence ofClause(String formula) {
        return formula.equals("lost")
                ? words.standing()
                        .terms()
                        .governing("sla.claim")
                        .map(CapturedTerm::evidence)
                        .orElse(null)
                : null;
    }

    private String text(String key) {
        return words.texts().getTranslation(key);
    }
}
