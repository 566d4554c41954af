package io.parley.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says a bill should hold.
 *
 * @param voice recurring charges for voice: base of the pass-through ceiling
 */
record ExpectedBill(List<ExpectedCharge> charges, BigDecimal total, BigDecimal voice, BigDecimal zero) {

    static ExpectedBill of(CostingInput agreed, InvoiceScope scope) {
        var input = agreed.months() < scope.month() ? agreed.over(scope.month()) : agreed;
        var path = EscalationPath.expected(
                input.terms().escalator(), input.assumptions().indexForecast(), input.months());
        var calculation = new LedgerCalculation(input, path, SeatCount.constant(input.seats()));
        var ledger = calculation.ledger();
        var charges = new ArrayList<ExpectedCharge>();
        var voice = ledger.zero();
        for (int month = scope.firstMonth(); month <= scope.month(); month++) {
            for (var cell : calculation.cells(month)) {
                var line = cell.line();
                boolean recurring = line.kind() == LineKind.RECURRING;
                if (recurring && line.category() == LineCategory.VOICE) {
                    voice = voice.add(cell.charged());
                }
                charges.add(new ExpectedCharge(
                        line.code(),
                        line.description(),
                        null,
                        line.quantity(),
                        cell.unitPrice(),
                        cell.charged(),
                        cell.takenOff()));
            }
        }
        for (var fee : input.terms().fees()) {
            var charged = ledger.sum(
                    scope.firstMonth(), scope.month(), row -> row.feesById().getOrDefault(fee.id(), ledger.zero()));
            charges.add(new ExpectedCharge(
                    fee.id(),
                    fee.label() == null ? "" : fee.label(),
                    fee.id(),
                    quantity(fee, input),
                    quantity(fee, input) == null ? null : fee.amount(),
                    charged,
                    ledger.zero()));
        }
        var total = ledger.sum(scope.firstMonth(), scope.month(), LedgerRow::total);
        return new ExpectedBill(charges, total, voice, ledger.zero());
    }

    private static @Nullable BigDecimal quantity(FeeRule fee, CostingInput input) {
        return switch (fee.basis()) {
            case PER_SEAT -> BigDecimal.valueOf(input.seats());
            case PER_NUMBER -> BigDecimal.valueOf(input.numbers());
            case PER_ACCOUNT -> BigDecimal.ONE;
            case PCT_OF_VOICE, PCT_OF_RECURRING, PCT_OF_ALL, PCT_OF_CATEGORY -> null;
        };
    }
}
