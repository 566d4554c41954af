package io.parley.outages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.outages.CreditMonth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The months side by side: each bar is the downtime against what the promise allows, the line is the promise. A picture
 * only: readers who do not see it have the table below it.
 */
final class MonthStrip extends Composite<Div> {

    /** The line of the promise stands at this height of a bar, in per cent. */
    private static final BigDecimal PROMISE = new BigDecimal("40");

    private static final BigDecimal FULL = new BigDecimal("100");

    /** @param target promised availability, a fraction */
    MonthStrip(List<CreditMonth> months, BigDecimal target, ServiceWords words) {
        getContent().addClassName("po-strip");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().setTestId("month-strip");
        // Laid out from the right, so that what is wider than a phone begins at its newest end.
        months.reversed().forEach(month -> getContent().add(cell(month, target, words)));
    }

    private static Div cell(CreditMonth month, BigDecimal target, ServiceWords words) {
        var level = new Div();
        level.addClassNames("po-level", month.month().targetMet() ? "good" : "bad");
        level.getStyle().set("height", height(month, target).toPlainString() + "%");
        var bar = new Div(level);
        bar.addClassName("po-bar");
        var attained = new Span(words.attained(month));
        attained.addClassName("po-attained");
        var name = new Span(words.period(month));
        name.addClassName("pl-muted");
        var cell = new Div(bar, attained, name);
        cell.addClassName("po-cell");
        cell.getElement()
                .setAttribute("title", words.period(month) + ": " + words.attained(month) + " · " + words.state(month));
        return cell;
    }

    private static BigDecimal height(CreditMonth month, BigDecimal target) {
        var allowed = BigDecimal.ONE.subtract(target).multiply(month.month().minutes());
        if (allowed.signum() <= 0) {
            return month.month().downtime().signum() > 0 ? FULL : BigDecimal.ZERO;
        }
        return month.month()
                .downtime()
                .divide(allowed, MathContext.DECIMAL64)
                .multiply(PROMISE)
                .min(FULL)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
