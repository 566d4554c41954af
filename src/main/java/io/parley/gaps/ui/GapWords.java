package io.parley.gaps.ui;

import io.parley.common.Formats;
import io.parley.gaps.TermGaps;
import io.parley.uikit.Why;
import io.parley.uikit.Why.Input;
import io.parley.warranty.GapGroup;
import io.parley.warranty.GapGroups;
import io.parley.warranty.WarrantyCover;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** Words and figures of a gap map in the reader's language. */
final class GapWords {

    /** Says a text in the reader's language. */
    @FunctionalInterface
    interface Texts {
        String get(String key, Object... arguments);
    }

    private final Texts texts;
    private final Formats formats;
    private final Currency currency;
    private final TermGaps term;

    GapWords(Texts texts, Formats formats, Currency currency, TermGaps term) {
        this.texts = texts;
        this.formats = formats;
        this.currency = currency;
        this.term = term;
    }

    String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** "Graywhale, in force until Jan 31, 2028". */
    String contract() {
        return say(term.inForce() ? "gaps.inForce" : "gaps.offer", term.providerName(), firstDay(), lastDay());
    }

    String firstDay() {
        return formats.date(term.span().start());
    }

    String lastDay() {
        return formats.date(term.span().lastDay());
    }

    String count(int devices) {
        return formats.number(devices);
    }

    String number(BigDecimal number) {
        return formats.number(tenths(number));
    }

    /** As exact as the table, so that a file says the same. */
    static BigDecimal tenths(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP);
    }

    String currencyCode() {
        return currency.getCurrencyCode();
    }

    String atLeast(String figure, boolean atLeast) {
        return atLeast ? say("gaps.atLeast", figure) : figure;
    }

    String failures() {
        var groups = term.gaps();
        return groups.failures()
                .map(failures -> atLeast(number(failures), groups.unknown() > 0 || groups.withoutRate() > 0))
                .orElseGet(() -> say("gaps.unknown"));
    }

    String cost() {
        return term.gaps()
                .cost()
                .map(cost -> atLeast(formats.money(cost, currency), term.gaps().isAtLeast()))
                .orElseGet(() -> say("gaps.unknown"));
    }

    /** What is missing for whole figures, one line each. */
    List<String> unknowns() {
        var groups = term.gaps();
        var lines = new ArrayList<String>();
        if (groups.unknown() > 0) {
            lines.add(say("gaps.missing.cover", groups.unknown()));
        }
        if (groups.withoutRate() > 0) {
            lines.add(say("gaps.missing.rate", groups.withoutRate()));
        }
        if (groups.withoutPrice() > 0) {
            lines.add(say("gaps.missing.price", groups.withoutPrice()));
        }
        return lines;
    }

    String covered(GapGroup group) {
        return switch (group.state()) {
            case LIFETIME -> say("gaps.cover.LIFETIME");
            case NO_POLICY -> say("gaps.cover.NO_POLICY");
            case START_DATE_MISSING -> say("gaps.cover.START_DATE_MISSING");
            case UNTIL -> {
                var first = formats.date(group.firstEnd().orElseThrow());
                var last = formats.date(group.lastEnd().orElseThrow());
                yield first.equals(last) ? first : say("gaps.cover.between", first, last);
            }
        };
    }

    /** How many there are and until when they are covered. */
    String line(GapGroup group) {
        return say(
                group.state() == WarrantyCover.State.UNTIL ? "gaps.line" : "gaps.lineOther",
                group.count(),
                covered(group));
    }

    String months(GapGroup group) {
        return group.gapMonths().map(this::number).orElseGet(() -> say("gaps.unknown"));
    }

    String failures(GapGroup group) {
        return group.failures()
                .map(failures -> atLeast(number(failures), group.withoutRate() > 0))
                .orElseGet(() -> say("gaps.unknown"));
    }

    String cost(GapGroup group) {
        return group.cost()
                .map(cost ->
                        atLeast(formats.money(cost, currency), group.withoutRate() > 0 || group.withoutPrice() > 0))
                .orElseGet(() -> say("gaps.unknown"));
    }

    Why whyCost(GapGroup group) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input(say("gaps.table.devices"), count(group.count())));
        inputs.add(new Input(say("gaps.why.years"), years(group)));
        inputs.add(new Input(
                say("gaps.why.rate"),
                group.commonRate().map(formats::percent).orElseGet(() -> several(group.withoutRate()))));
        inputs.add(new Input(
                say("gaps.why.price"),
                group.commonPrice()
                        .map(price -> formats.money(price, currency))
                        .orElseGet(() -> several(group.withoutPrice()))));
        inputs.add(new Input(say("gaps.table.failures"), failures(group)));
        return new Why(group.family(), cost(group), say("gaps.why.cost"), inputs);
    }

    /** Uncovered years of an average device of the group. */
    private String years(GapGroup group) {
        return group.gapDays()
                .map(days -> formats.number(BigDecimal.valueOf(days)
                        .divide(BigDecimal.valueOf(365L * group.count()), 2, RoundingMode.HALF_UP)))
                .orElseGet(() -> say("gaps.unknown"));
    }

    private String several(int without) {
        return without > 0 ? say("gaps.why.unknownFor", without) : say("gaps.why.several");
    }

    Why whyMonths() {
        return why("gaps.figure.months", number(term.gaps().gapMonths()), "gaps.why.months", this::months);
    }

    Why whyFailures() {
        return why("gaps.figure.failures", failures(), "gaps.why.failures", this::failures);
    }

    Why whyCost() {
        return why("gaps.figure.cost", cost(), "gaps.why.cost", this::cost);
    }

    private Why why(String title, String result, String formula, Function<GapGroup, String> of) {
        return new Why(
                say(title),
                result,
                say(formula),
                term.gaps().groups().stream()
                        .filter(group ->
                                group.uncovered() > 0 || group.gapDays().isEmpty())
                        .map(group -> new Input(named(group), of.apply(group)))
                        .toList());
    }

    String named(GapGroup group) {
        return say("gaps.group", group.family(), group.count());
    }

    /** What to ask the provider for, as text to paste into a mail. */
    String ask() {
        var lines = new ArrayList<String>();
        lines.add(say("gaps.ask.intro", lastDay()));
        term.gaps().asks().forEach(ask -> lines.add("• " + line(ask)));
        lines.add(say("gaps.ask.end"));
        return String.join("\n", lines);
    }

    private String line(GapGroups.Ask ask) {
        return say("gaps.ask.line", ask.devices(), ask.family(), formats.date(ask.from()));
    }
}
