package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Evidence;
import io.parley.common.Formats;
import io.parley.contracts.ContractStanding;
import io.parley.terms.ExitPart;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the figures of the present contract came about, with the clauses they stand on. */
final class StandingWhy {

    private static final Map<ExitPart, String> CLAUSES = Map.of(
            ExitPart.ONE_OFF_CLAWBACK, "etf.clawback.oneOff",
            ExitPart.PROMO_CLAWBACK, "etf.clawback.promo",
            ExitPart.THIRD_PARTY, "etf.thirdParty",
            ExitPart.EQUIPMENT, "etf.equipment");

    private final Component texts;
    private final ContractStanding standing;
    private final Formats formats;
    private final Currency currency;

    StandingWhy(Component texts, ContractStanding standing, Formats formats) {
        this.texts = texts;
        this.standing = standing;
        this.formats = formats;
        this.currency = Currency.getInstance(standing.details().contract().currency());
    }

    Why nextMonth(String title, String shown) {
        var now = standing.standing();
        var row = now.ledger().row(now.contractMonthToday() + 1);
        var inputs = new ArrayList<Why.Input>();
        inputs.add(new Why.Input(text("contracts.why.month"), formats.number(BigDecimal.valueOf(row.month()))));
        inputs.add(money("terms.input.recurring", row.recurring(), evidence("price.escalator")));
        inputs.add(money("terms.input.fees", row.fees(), null));
        if (row.oneOffs().signum() != 0) {
            inputs.add(money("terms.input.oneOffs", row.oneOffs(), null));
        }
        return new Why(title, shown, text("contracts.why.nextMonth"), inputs);
    }

    Why leaving(String title, String shown) {
        var now = standing.standing();
        var inputs = new ArrayList<Why.Input>();
        now.exit().ifPresent(exit -> {
            var cost = exit.after(now.contractMonthToday());
            inputs.add(new Why.Input(
                    text("contracts.why.month"), formats.number(BigDecimal.valueOf(now.contractMonthToday()))));
            inputs.add(money("contracts.why.charge", cost.charge(), evidence("etf")));
            cost.addOns()
                    .forEach((part, amount) -> inputs.add(
                            money("contracts.why.part." + part.name(), amount, evidence(CLAUSES.get(part)))));
            exit.unknownParts()
                    .forEach(part -> inputs.add(new Why.Input(
                            text("contracts.why.part." + part.name()),
                            text("terms.word.UNKNOWN"),
                            evidence(CLAUSES.get(part)))));
        });
        if (inputs.isEmpty()) {
            inputs.add(new Why.Input(text("contracts.why.charge"), text("terms.word.UNKNOWN"), Evidence.unknown()));
        }
        return new Why(title, shown, text("contracts.why.leaving"), inputs);
    }

    private Why.Input money(String key, BigDecimal amount, @Nullable Evidence evidence) {
        return new Why.Input(text(key), formats.money(amount, currency), evidence);
    }

    private @Nullable Evidence evidence(@Nullable String key) {
        return key == null
                ? null
                : standing.terms().governing(key).map(term -> term.evidence()).orElse(null);
    }

    private String text(String key) {
        return texts.getTranslation(key);
    }
}
