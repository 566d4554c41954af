package io.parley.contracts;

import io.parley.terms.InvoiceLine;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two bills say the same, however their figures are written. */
final class SameBill {

    private SameBill() {}

    static boolean is(InvoiceDraft one, InvoiceDraft other) {
        boolean alike = Objects.equals(one.quote(), other.quote())
                && one.month() == other.month()
                && one.lines().size() == other.lines().size();
        for (int i = 0; alike && i < one.lines().size(); i++) {
            alike = same(one.lines().get(i), other.lines().get(i));
        }
        return alike;
    }

    private static boolean same(InvoiceLine one, InvoiceLine other) {
        return one.row() == other.row()
                && one.code().equals(other.code())
                && one.description().equals(other.description())
                && same(one.quantity(), other.quantity())
                && same(one.unitPrice(), other.unitPrice())
                && same(one.amount(), other.amount());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
