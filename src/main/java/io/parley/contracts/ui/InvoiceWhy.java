package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Evidence;
import io.parley.common.Formats;
import io.parley.contracts.InvoiceDetails;
import io.parley.terms.CapturedTerm;
import io.parley.terms.CheckedLine;
import io.parley.terms.InvoiceAudit;
import io.parley.uikit.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How the figures of a checked bill came about, with the clauses behind what was agreed. */
final class InvoiceWhy {

    private final Component texts;
    private final InvoiceDetails invoice;
    private final Formats formats;
    private final Currency currency;

    InvoiceWhy(Component texts, InvoiceDetails invoice, Formats formats) {
        this.texts = texts;
        this.invoice = invoice;
        this.formats = formats;
        this.currency = Currency.getInstance(audit().currency());
    }

    Why billed(String title, String shown) {
        return new Why(title, shown, text("contracts.why.bill.billed"), lines(CheckedLine::billed));
    }

    Why expected(String title, String shown) {
        return new Why(title, shown, text("contracts.why.bill.expected"), lines(CheckedLine::expected));
    }

    Why overcharged(String title, String shown) {
        var inputs = audit().overchargedLines().stream()
                .map(line -> named(line, line.overcharge()))
                .toList();
        return new Why(title, shown, text("contracts.why.bill.overcharged"), inputs);
    }

    Why difference(CheckedLine line, String shown) {
        var inputs = new ArrayList<Why.Input>();
        number(inputs, "contracts.why.bill.quantity", line.quantity());
        price(inputs, "contracts.why.bill.price", line.unitPrice(), null);
        inputs.add(new Why.Input(text("contracts.invoices.billed"), money(line.billed())));
        number(inputs, "contracts.why.bill.agreedQuantity", line.expectedQuantity());
        price(inputs, "contracts.why.bill.agreedPrice", line.expectedUnitPrice(), evidence("price.escalator"));
        inputs.add(new Why.Input(text("contracts.invoices.expected"), money(line.expected()), ofFee(line)));
        return new Why(line.description(), shown, text("contracts.why.bill.difference"), inputs);
    }

    /** A long bill in a small window: what is as agreed in one sum, every fee and every difference by itself. */
    private List<Why.Input> lines(Function<CheckedLine, BigDecimal> amount) {
        Predicate<CheckedLine> plain = line -> line.faults().isEmpty() && line.feeId() == null;
        var asAgreed = audit().lines().stream().filter(plain).toList();
        var inputs = new ArrayList<Why.Input>();
        if (!asAgreed.isEmpty()) {
            var sum = asAgreed.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            inputs.add(new Why.Input(
                    texts.getTranslation("contracts.why.bill.asAgreed", asAgreed.size()),
                    money(sum),
                    evidence("price.escalator")));
        }
        audit().lines().stream()
                .filter(plain.negate())
                .map(line -> named(line, amount.apply(line)))
                .forEach(inputs::add);
        return inputs;
    }

    private Why.Input named(CheckedLine line, BigDecimal amount) {
        return new Why.Input(line.description(), money(amount), ofFee(line));
    }

    private void number(List<Why.Input> inputs, String key, @Nullable BigDecimal number) {
        if (number != null) {
            inputs.add(new Why.Input(text(key), formats.number(number)));
        }
    }

    private void price(List<Why.Input> inputs, String key, @Nullable BigDecimal price, @Nullable Evidence evidence) {
        if (price != null) {
            inputs.add(new Why.Input(text(key), formats.price(price, currency), evidence));
        }
    }

    private @Nullable Evidence ofFee(CheckedLine line) {
        return line.feeId() == null ? null : evidence("fee." + line.feeId());
    }

    private @Nullable Evidence evidence(String key) {
        return invoice.terms().governing(key).map(CapturedTerm::evidence).orElse(null);
    }

    private InvoiceAudit audit() {
        return invoice.summary().audit();
    }

    private String money(BigDecimal amount) {
        return formats.money(amount, currency);
    }

    private String text(String key) {
        return texts.getTranslation(key);
    }
}
