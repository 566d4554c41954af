package io.parley.outages.ui;

import io.parley.outages.CreditMonth;
import io.parley.sla.CreditTier;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Why a credit is what it is: every input with the clause it comes from. */
final class CreditWhy {

    private final ServiceWords words;

    CreditWhy(ServiceWords words) {
        this.words = words;
    }

    Why of(CreditMonth month) {
        var inputs = new ArrayList<Why.Input>();
        inputs.add(clause("outages.why.promised", words.promised(), "sla.target"));
        inputs.add(new Why.Input(
                text("outages.why.attained"),
                text("outages.why.attainedOf", words.attained(month), words.downtime(month), minutes(month))));
        month.month()
                .tier()
                .ifPresent(tier -> inputs.add(clause(
                        "outages.why.tier",
                        text("outages.why.tierOf", percent(tier.from()), percent(tier.to()), percent(tier.credit())),
                        tier.name())));
        inputs.add(clause("outages.why.base", base(month), "sla.feeBase"));
        optional(inputs, "outages.why.cap", words.standing().policy().cap().map(this::percent), "sla.capPercent");
        optional(
                inputs,
                "outages.why.minimum",
                words.standing().policy().minimumCredit().map(words::money),
                "sla.minCredit");
        optional(
                inputs,
                "outages.why.shortest",
                words.standing()
                        .policy()
                        .minimumMinutes()
                        .map(shortest -> text("outages.minutes", String.valueOf(shortest))),
                "sla.minOutageMinutes");
        inputs.add(clause("outages.why.claimBy", claimBy(month), "sla.claim"));
        return new Why(
                text("outages.why.title", words.period(month)),
                words.credit(month),
                formula(month),
                List.copyOf(inputs));
    }

    private String formula(CreditMonth month) {
        return month.month()
                .tier()
                .map(CreditTier::credit)
                .flatMap(share -> month.month()
                        .base()
                        .filter(base -> month.credit().isPresent())
                        .map(base -> text(
                                "outages.why.formula",
                                words.money(base),
                                percent(share),
                                words.money(base.multiply(share, MathContext.DECIMAL64)),
                                words.credit(month))))
                .orElseGet(() -> text("outages.why.state." + month.state().name()));
    }

    /** With the invoice from which it counts. */
    private String claimBy(CreditMonth month) {
        var day = words.claimBy(month);
        return month.countedFrom()
                .map(invoice ->
                        text("outages.why.fromInvoice", day, words.formats().date(invoice)))
                .orElse(day);
    }

    private String base(CreditMonth month) {
        return month.month()
                .base()
                .filter(base -> base.signum() > 0)
                .map(words::money)
                .orElse("–");
    }

    private String minutes(CreditMonth month) {
        return words.formats().number(month.month().minutes());
    }

    private void optional(List<Why.Input> inputs, String label, java.util.Optional<String> value, String clause) {
        value.ifPresent(shown -> inputs.add(clause(label, shown, clause)));
    }

    private Why.Input clause(String label, String value, String key) {
        return new Why.Input(
                text(label),
                value,
                words.standing()
                        .terms()
                        .governing(key)
                        .map(CapturedTerm::evidence)
                        .orElse(null));
    }

    private String percent(BigDecimal fraction) {
        return words.formats().percent(fraction);
    }

    private String text(String key, Object... arguments) {
        return words.texts().getTranslation(key, arguments);
    }
}
