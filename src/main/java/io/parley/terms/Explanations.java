package io.parley.terms;

import io.parley.common.Evidence;
import io.parley.terms.Explanation.Input;
import io.parley.terms.Explanation.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says for each figure of an offer what went into it. */
final class Explanations {

    private final OfferCosting costing;
    private final TermSheet terms;
    private final List<Input> inputs = new ArrayList<>();

    private Explanations(OfferCosting costing) {
        this.costing = costing;
        this.terms = costing.input().terms();
    }

    static Explanation of(OfferCosting costing, OfferCosting.Figure figure) {
        var explanations = new Explanations(costing);
        explanations.collect(figure);
        explanations.rate();
        return new Explanation("terms.formula." + figure.name(), List.copyOf(explanations.inputs));
    }

    private void collect(OfferCosting.Figure figure) {
        switch (figure) {
            case RECURRING -> recurring();
            case FEES -> fees();
            case ONE_OFFS -> oneOffs();
            case TOTAL -> total();
            case NPV -> presentValue();
            case PER_SEAT_PER_MONTH -> perSeat();
            case PROMOTIONS -> promotions();
            case WORST_INDEX -> worstIndex();
            case TERMINATION_FEE -> terminationFee();
            case PRE_DELIVERY -> preDelivery();
        }
    }

    private void recurring() {
        var first = costing.ledger().row(1);
        first.recurringByCode().forEach((code, amount) -> named(code, amount, Unit.MONEY, null));
        escalator();
        count("months", costing.input().months());
        money("promotions", costing.total().promoValue());
    }

    private void fees() {
        var byId = costing.total().feesById();
        for (var fee : terms.fees()) {
            var label = Optional.ofNullable(fee.label()).orElse(fee.id());
            named(label, byId.getOrDefault(fee.id(), BigDecimal.ZERO), Unit.MONEY, fee.evidence());
        }
    }

    private void oneOffs() {
        costing.input().lines().stream()
                .filter(line -> line.kind() == LineKind.ONE_OFF)
                .forEach(line ->
                        named(line.description(), line.unitPrice().multiply(line.quantity()), Unit.MONEY, null));
    }

    private void total() {
        var total = costing.total();
        money("recurring", total.recurring());
        money("fees", total.fees());
        money("oneOffs", total.oneOffs());
    }

    private void presentValue() {
        money("total", costing.total().total());
        input("discountRate", costing.input().assumptions().discountRate(), Unit.FRACTION, null);
        terms.governing("billing.timing")
                .ifPresentOrElse(
                        term -> input("timing", String.valueOf(term.value()), Unit.WORD, term.evidence()),
                        () -> input("timing", "UNKNOWN", Unit.WORD, Evidence.unknown()));
    }

    private void perSeat() {
        money("total", costing.total().total());
        count("seats", costing.input().seats());
        count("months", costing.input().months());
    }

    private void promotions() {
        for (var promotion : terms.promotions()) {
            count("promotionMonths", promotion.months().size());
            if (promotion.percentOff() != null) {
                input("percentOff", promotion.percentOff(), Unit.FRACTION, promotion.evidence());
            }
            if (promotion.amountOff() != null) {
                input("amountOff", promotion.amountOff(), Unit.MONEY, promotion.evidence());
            }
        }
    }

    private void worstIndex() {
        money("total", costing.total().total());
        escalator();
    }

    private void terminationFee() {
        terms.terminationFee()
                .ifPresentOrElse(
                        fee -> {
                            input("etfKind", fee.kind().name(), Unit.WORD, fee.evidence());
                            if (fee.percent() != null) {
                                input("percent", fee.percent(), Unit.FRACTION, fee.evidence());
                            }
                        },
                        () -> input("etfKind", "UNKNOWN", Unit.WORD, Evidence.unknown()));
        count("months", costing.input().months());
        clawback("oneOffClawback", terms.oneOffClawback());
        clawback("promoClawback", terms.promotionClawback());
        costing.exit()
                .ifPresent(exit ->
                        exit.unknownParts().forEach(part -> input("unknownPart", part.code(), Unit.WORD, null)));
    }

    private void clawback(String name, Optional<Clawback> clawback) {
        clawback.ifPresent(clause -> input(name, clause.mode().name(), Unit.WORD, clause.evidence()));
    }

    private void preDelivery() {
        terms.governing("etf.preDelivery").ifPresent(term -> {
            var clause = new TermValue(term.value());
            clause.field("fixed").amount().ifPresent(fixed -> input("fixed", fixed, Unit.MONEY, term.evidence()));
            clause.field("mrcMonths").count().ifPresent(n -> input("mrcMonths", n, Unit.COUNT, term.evidence()));
        });
        var first = costing.ledger().row(1);
        money("firstMonth", first.recurring().add(first.promotion()));
    }

    private void escalator() {
        terms.escalator()
                .ifPresentOrElse(
                        clause -> {
                            input("escalator", clause.kind().name(), Unit.WORD, clause.evidence());
                            var percent =
                                    Optional.ofNullable(clause.percent()).or(() -> Optional.ofNullable(clause.cap()));
                            percent.ifPresent(p -> input("percent", p, Unit.FRACTION, clause.evidence()));
                        },
                        () -> input("escalator", "UNKNOWN", Unit.WORD, Evidence.unknown()));
    }

    private void rate() {
        var rate = costing.input().rate();
        if (rate != null) {
            named(rate.from() + "/" + rate.to(), rate.rate(), Unit.WORD, null);
        }
    }

    private void money(String name, BigDecimal amount) {
        input(name, amount, Unit.MONEY, null);
    }

    private void count(String name, int count) {
        input(name, count, Unit.COUNT, null);
    }

    private void input(String name, Object value, Unit unit, @Nullable Evidence evidence) {
        inputs.add(new Input("terms.input." + name, null, value, unit, evidence));
    }

    private void named(String label, Object value, Unit unit, @Nullable Evidence evidence) {
        inputs.add(new Input(null, label, value, unit, evidence));
    }
}
