package io.parley.sla;

import io.parley.clients.ServiceKind;
import io.parley.terms.CapturedTerm;
import io.parley.terms.NoticePeriod;
import io.parley.terms.TermSheet;
import io.parley.terms.TermValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the keys {@code sla.*} and {@code slax.*}; an incomplete clause is unknown. */
final class SlaTerms {

    private static final String TIERS = "sla.tier.";
    private static final String PROMISES = "slax.";

    private final TermSheet terms;

    SlaTerms(TermSheet terms) {
        this.terms = terms;
    }

    SlaPolicy policy() {
        var target = fraction("sla.target");
        return new SlaPolicy(
                terms.hasServiceLevel(),
                target,
                terms.value("sla.window").word(SlaWindow.class),
                terms.value("sla.scope").word(SlaScope.class),
                terms.value("sla.measuredBy").word(MeasuredBy.class),
                terms.value("sla.effort").word(SlaEffort.class),
                tiers(target.orElse(BigDecimal.ONE)),
                terms.count("sla.minOutageMinutes").filter(minutes -> minutes >= 0),
                fraction("sla.capPercent"),
                terms.value("sla.minCredit").amount(),
                terms.value("sla.feeBase").word(FeeBase.class),
                claim(),
                terms.flag("sla.soleRemedy"),
                chronicExit(),
                words("sla.exclusions", OutageCause.class),
                maintenance(),
                words("sla.services", ServiceKind.class),
                promises());
    }

    private Optional<BigDecimal> fraction(String key) {
        return terms.value(key).amount().filter(share -> share.compareTo(BigDecimal.ONE) <= 0);
    }

    private List<CreditTier> tiers(BigDecimal target) {
        return family(TIERS)
                .sorted(Comparator.comparingInt(SlaTerms::number).thenComparing(CapturedTerm::key))
                .flatMap(term -> tier(term, target).stream())
                .toList();
    }

    /** "Below 95 %" names no lower end, which is 0; "99 % or more" no upper one, which is the target. */
    private static Optional<CreditTier> tier(CapturedTerm term, BigDecimal target) {
        var value = new TermValue(term.value());
        var from = value.field("from").amount();
        var to = value.field("to").amount();
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return value.field("creditPercent")
                .amount()
                .map(credit -> new CreditTier(
                        term.key(),
                        from.orElse(BigDecimal.ZERO),
                        to.orElse(target),
                        value.field("toInclusive").flag().orElse(false),
                        credit));
    }

    private static int number(CapturedTerm term) {
        return new TermValue(term.key().substring(TIERS.length())).count().orElse(Integer.MAX_VALUE);
    }

    private Optional<ClaimWindow> claim() {
        var value = terms.value("sla.claim");
        var unit = value.field("unit").word(NoticePeriod.Unit.class);
        var from = value.field("from").word(ClaimWindow.From.class);
        return value.field("amount")
                .count()
                .filter(amount -> amount >= 0 && amount <= 1000)
                .flatMap(amount -> unit.flatMap(of -> from.map(start -> new ClaimWindow(amount, of, start))));
    }

    private Optional<ChronicExit> chronicExit() {
        var value = terms.value("sla.chronicExit");
        var months = value.field("months").count().filter(count -> count >= 1);
        return value.field("failures")
                .count()
                .filter(count -> count >= 1)
                .flatMap(failures -> months.map(within -> new ChronicExit(failures, within)));
    }

    private Optional<Maintenance> maintenance() {
        var value = terms.value("sla.maintenance");
        return value.names().isEmpty()
                ? Optional.empty()
                : Optional.of(new Maintenance(
                        value.field("noticeHours").count(),
                        value.field("capMinutes").count()));
    }

    private List<ServicePromise> promises() {
        return family(PROMISES)
                .map(term -> new ServicePromise(
                        term.key().substring(PROMISES.length()),
                        new TermValue(term.value()).field("remedy").raw() != null,
                        term))
                .toList();
    }

    private java.util.stream.Stream<CapturedTerm> family(String prefix) {
        return terms.all().stream()
                .filter(term -> term.key().startsWith(prefix))
                .filter(term -> terms.governing(term.key()).filter(term::equals).isPresent());
    }

    private <E extends Enum<E>> Set<E> words(String key, Class<E> vocabulary) {
        return terms.value(key).items().stream()
                .flatMap(item -> item.word(vocabulary).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(vocabulary)));
    }
}
