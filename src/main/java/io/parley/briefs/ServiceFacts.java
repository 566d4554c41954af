package io.parley.briefs;

import io.parley.briefs.BriefFacts.Found;
import io.parley.briefs.BriefFacts.Service;
import io.parley.briefs.BriefFacts.Teeth;
import io.parley.common.Evidence;
import io.parley.common.Rounding;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.sla.CreditBase;
import io.parley.sla.LintHit;
import io.parley.sla.SlaLint;
import io.parley.sla.SlaPolicy;
import io.parley.sla.TeethIndex;
import io.parley.terms.CapturedTerm;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Freezes what an offer's service level is worth and what is wrong with it, as the comparison shows it. */
final class ServiceFacts {

    private final Comparison comparison;

    ServiceFacts(Comparison comparison) {
        this.comparison = comparison;
    }

    Service of(ComparedOffer offer) {
        var policy = SlaPolicy.of(offer.terms());
        return new Service(
                policy.written(),
                TeethIndex.missing(policy),
                TeethIndex.of(policy, CreditBase.asOffered(offer.costing()))
                        .map(this::teeth)
                        .orElse(null),
                SlaLint.review(offer.terms(), comparison.engagement().needs().dependsOn()).stream()
                        .sorted(Comparator.comparing((LintHit hit) -> hit.rule().severity()))
                        .map(ServiceFacts::flaw)
                        .toList());
    }

    private Teeth teeth(TeethIndex index) {
        return new Teeth(
                cell(index.tenMinutesCredit()),
                cell(index.fourHoursCredit()),
                cell(index.ninetyMinutesCredit()),
                index.tenMinutesMonthly(),
                index.oneFourHourOutage(),
                index.chronicNinetyMonthly());
    }

    private BigDecimal cell(BigDecimal amount) {
        return Rounding.cell(amount, comparison.currency());
    }

    private static Found flaw(LintHit hit) {
        List<Evidence> clauses =
                hit.clauses().stream().map(CapturedTerm::evidence).distinct().toList();
        return new Found(
                hit.rule().name(),
                hit.rule().severity(),
                hit.arguments().stream().map(String::valueOf).toList(),
                clauses);
    }
}
