package io.parley.terms;

import io.parley.common.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why one charge of a bill differs; what it finds adds up to the difference. */
final class LineFaults {

    private static final int PRICE_DECIMALS = 6;

    private final String currency;
    private final Map<String, BigDecimal> ceilings;

    /** @param ceilings by id of the fee */
    LineFaults(String currency, Map<String, BigDecimal> ceilings) {
        this.currency = currency;
        this.ceilings = ceilings;
    }

    CheckedLine check(BilledCharge billed, Optional<ExpectedCharge> agreed) {
        var zero = cell(BigDecimal.ZERO);
        var charge = agreed.orElseGet(() -> ExpectedCharge.nothing(billed.code(), billed.description(), zero));
        var parts = agreed.isEmpty() ? unexpected(billed) : new Comparison(billed, charge).parts();
        return new CheckedLine(
                billed.row(),
                billed.code(),
                billed.description().isBlank() ? charge.description() : billed.description(),
                charge.feeId(),
                billed.quantity(),
                billed.unitPrice(),
                billed.amount(),
                charge.quantity(),
                charge.unitPrice(),
                charge.charged(),
                parts);
    }

    CheckedLine notBilled(ExpectedCharge charge) {
        var zero = cell(BigDecimal.ZERO);
        var missing = new InvoiceDiscrepancy(
                InvoiceFault.NOT_BILLED,
                null,
                charge.code(),
                charge.description(),
                zero,
                charge.charged(),
                charge.charged().negate(),
                null);
        return new CheckedLine(
                null,
                charge.code(),
                charge.description(),
                charge.feeId(),
                null,
                null,
                zero,
                charge.quantity(),
                charge.unitPrice(),
                charge.charged(),
                List.of(missing));
    }

    private List<InvoiceDiscrepancy> unexpected(BilledCharge billed) {
        return billed.amount().signum() == 0
                ? List.of()
                : List.of(fault(InvoiceFault.UNEXPECTED_FEE, billed, cell(BigDecimal.ZERO), billed.amount(), null));
    }

    private InvoiceDiscrepancy fault(
            InvoiceFault type,
            BilledCharge billed,
            BigDecimal expected,
            BigDecimal overcharge,
            @Nullable BigDecimal ceiling) {
        return new InvoiceDiscrepancy(
                type,
                billed.row(),
                billed.code(),
                billed.description(),
                billed.amount(),
                expected,
                overcharge,
                ceiling);
    }

    private BigDecimal cell(BigDecimal amount) {
        return Rounding.cell(amount, currency);
    }

    /** One charge against what was agreed for it. */
    private final class Comparison {

        private final BilledCharge billed;
        private final ExpectedCharge agreed;
        private final BigDecimal difference;
        private final List<InvoiceDiscrepancy> found = new ArrayList<>();

        Comparison(BilledCharge billed, ExpectedCharge agreed) {
            this.billed = billed;
            this.agreed = agreed;
            this.difference = billed.amount().subtract(agreed.charged());
        }

        List<InvoiceDiscrepancy> parts() {
            var ceiling = agreed.feeId() == null ? null : ceilings.get(agreed.feeId());
            if (difference.signum() == 0) {
                return List.of();
            }
            if (ceiling != null && billed.amount().compareTo(ceiling) > 0) {
                return List.of(
                        fault(InvoiceFault.PASS_THROUGH_ABOVE_CEILING, billed, agreed.charged(), difference, ceiling));
            }
            var quantity = agreed.quantity();
            var price = agreed.unitPrice();
            if (quantity == null || price == null) {
                return List.of(fault(InvoiceFault.WRONG_RATE, billed, agreed.charged(), difference, null));
            }
            split(quantity, reductionGiven(quantity) ? priceBilled(price) : price);
            return found;
        }

        private void split(BigDecimal quantity, BigDecimal price) {
            var units = unitsBilled(quantity);
            var unitsMore = cell(units.subtract(quantity).multiply(price));
            var priceMore = cell(priceBilled(price).subtract(price).multiply(units));
            var rest = difference.subtract(unitsMore).subtract(priceMore);
            boolean reductionMissing = agreed.isReduced() && rest.signum() > 0;
            boolean addsUp = cell(priceBilled(price).multiply(units)).compareTo(billed.amount()) == 0;
            if (addsUp && !reductionMissing) { // what rounding left belongs to the last part
                priceMore = priceMore.signum() == 0 ? priceMore : priceMore.add(rest);
                unitsMore = priceMore.signum() == 0 ? unitsMore.add(rest) : unitsMore;
                rest = BigDecimal.ZERO;
            }
            add(InvoiceFault.WRONG_QTY, unitsMore);
            add(InvoiceFault.WRONG_RATE, priceMore);
            add(reductionMissing ? InvoiceFault.MISSING_PROMO : InvoiceFault.WRONG_AMOUNT, rest);
        }

        private void add(InvoiceFault type, BigDecimal part) {
            if (part.signum() != 0) {
                found.add(fault(type, billed, agreed.charged(), part, null));
            }
        }

        /** The reduced price is what was billed, only for another number of units. */
        private boolean reductionGiven(BigDecimal quantity) {
            var price = billed.unitPrice();
            return agreed.isReduced()
                    && price != null
                    && cell(price.multiply(quantity)).compareTo(agreed.charged()) == 0;
        }

        private BigDecimal unitsBilled(BigDecimal agreedUnits) {
            return billed.quantity() == null ? agreedUnits : billed.quantity();
        }

        /** A bill without prices is taken to mean the agreed one when that gives its amount, before or after reductions. */
        private BigDecimal priceBilled(BigDecimal agreedPrice) {
            var price = billed.unitPrice();
            var units = billed.quantity();
            if (price != null) {
                return price;
            }
            boolean wholePrice = agreed.isReduced()
                    || units == null
                    || units.signum() == 0
                    || cell(agreedPrice.multiply(units)).compareTo(billed.amount()) == 0;
            return wholePrice ? agreedPrice : billed.amount().divide(units, PRICE_DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
