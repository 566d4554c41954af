package io.parley.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The lines of one code on a bill, taken together. */
record BilledCharge(
        int row,
        String code,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        BigDecimal amount) {

    static BilledCharge of(InvoiceLine line) {
        return new BilledCharge(
                line.row(), line.code().strip(), line.description(), line.quantity(), line.unitPrice(), line.amount());
    }

    BilledCharge and(BilledCharge more) {
        var other = more.unitPrice;
        boolean samePrice = unitPrice != null && other != null && unitPrice.compareTo(other) == 0;
        return new BilledCharge(
                row,
                code,
                description,
                quantity == null || more.quantity == null ? null : quantity.add(more.quantity),
                samePrice ? unitPrice : null,
                amount.add(more.amount));
    }
}
