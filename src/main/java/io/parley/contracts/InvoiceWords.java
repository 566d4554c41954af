package io.parley.contracts;

import io.parley.common.Formats;
import io.parley.terms.CheckedLine;
import io.parley.terms.InvoiceDiscrepancy;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a line of a bill, on screen and in the letter in the same words. */
public final class InvoiceWords {

    private final Words words;
    private final Formats formats;
    private final Currency currency;

    /** Where words come from. */
    @FunctionalInterface
    public interface Words {

        String get(String key, Object... arguments);
    }

    /** @param currency of the bill */
    public InvoiceWords(Words words, Formats formats, Currency currency) {
        this.words = words;
        this.formats = formats;
        this.currency = currency;
    }

    /** A sentence for each fault. */
    public List<String> reasons(CheckedLine line) {
        return line.faults().stream().map(fault -> reason(line, fault)).toList();
    }

    private String reason(CheckedLine line, InvoiceDiscrepancy fault) {
        return switch (fault.type()) {
            case WRONG_RATE -> rate(line);
            case WRONG_QTY ->
                words.get(
                        "contracts.invoice.reason.WRONG_QTY", number(line.quantity()), number(line.expectedQuantity()));
            case MISSING_PROMO -> words.get("contracts.invoice.reason.MISSING_PROMO", money(line.expected()));
            case UNEXPECTED_FEE -> words.get("contracts.invoice.reason.UNEXPECTED_FEE");
            case PASS_THROUGH_ABOVE_CEILING ->
                words.get(
                        "contracts.invoice.reason.PASS_THROUGH_ABOVE_CEILING",
                        money(fault.expected()),
                        money(fault.ceiling()),
                        money(fault.overCeiling()));
            case WRONG_AMOUNT -> words.get("contracts.invoice.reason.WRONG_AMOUNT", money(line.expected()));
            case NOT_BILLED -> words.get("contracts.invoice.reason.NOT_BILLED");
        };
    }

    private String rate(CheckedLine line) {
        var billed = line.unitPrice();
        var agreed = line.expectedUnitPrice();
        return billed == null || agreed == null
                ? words.get("contracts.invoice.reason.WRONG_FEE", money(line.expected()))
                : words.get(
                        "contracts.invoice.reason.WRONG_RATE",
                        formats.price(billed, currency),
                        formats.price(agreed, currency));
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null ? "" : formats.money(amount, currency);
    }

    private String number(@Nullable BigDecimal figure) {
        return figure == null ? "" : formats.number(figure);
    }
}
