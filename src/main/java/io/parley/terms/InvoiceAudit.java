package io.parley.terms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bill beside the ledger of what was agreed (domain.md §12): each charge with what it should be and why it is not.
 *
 * @param currency ISO 4217 currency of the bill and of the ledger
 * @param lines in the order of the bill, then what is not on it
 */
public record InvoiceAudit(String currency, BigDecimal expectedTotal, BigDecimal billedTotal, List<CheckedLine> lines) {

    public InvoiceAudit {
        lines = List.copyOf(lines);
    }

    /** @param agreed what was agreed, in the currency of the bill */
    public static InvoiceAudit of(CostingInput agreed, List<InvoiceLine> bill, InvoiceScope scope) {
        return new Check(agreed, scope)
                .of(bill.stream().map(line -> line.roundedIn(agreed.currency())).toList());
    }

    /** Everything that is not as agreed, in the order of the bill. */
    public List<InvoiceDiscrepancy> discrepancies() {
        return lines.stream().flatMap(line -> line.faults().stream()).toList();
    }

    /** Billed − expected: what the discrepancies add up to; negative where too little was billed. */
    public BigDecimal disputed() {
        return billedTotal.subtract(expectedTotal);
    }

    /** Lines that are higher than agreed, whatever is lower about them. */
    public List<CheckedLine> overchargedLines() {
        return lines.stream().filter(line -> line.overcharge().signum() > 0).toList();
    }

    /** What was billed too much, without what was billed too little on other lines: what a letter asks back. */
    public BigDecimal overcharged() {
        return overchargedLines().stream()
                .map(CheckedLine::overcharge)
                .reduce(expectedTotal.subtract(expectedTotal), BigDecimal::add);
    }

    /** One comparison of a bill. */
    private static final class Check {

        private final CostingInput agreed;
        private final InvoiceScope scope;
        private final ExpectedBill expected;
        private final LineFaults faults;

        Check(CostingInput agreed, InvoiceScope scope) {
            this.agreed = agreed;
            this.scope = scope;
            this.expected = ExpectedBill.of(agreed, scope);
            this.faults = new LineFaults(agreed.currency(), ceilings());
        }

        private Map<String, BigDecimal> ceilings() {
            var ceiling = scope.ceiling();
            boolean passedOn = agreed.terms().fees().stream()
                    .anyMatch(fee ->
                            fee.id().equals(PassThroughCeiling.FEE) && fee.authority() == FeeAuthority.PASS_THROUGH);
            return ceiling == null || !passedOn
                    ? Map.of()
                    : Map.of(PassThroughCeiling.FEE, ceiling.of(expected.voice(), agreed.currency()));
        }

        InvoiceAudit of(List<InvoiceLine> bill) {
            var left = new ArrayList<>(expected.charges());
            var lines = new ArrayList<CheckedLine>();
            for (var billed : merged(bill)) {
                var charge = match(billed, left);
                charge.ifPresent(left::remove);
                lines.add(faults.check(billed, charge));
            }
            left.stream()
                    .filter(charge -> charge.charged().signum() != 0)
                    .forEach(charge -> lines.add(faults.notBilled(charge)));
            var total = bill.stream().map(InvoiceLine::amount).reduce(expected.zero(), BigDecimal::add);
            return new InvoiceAudit(agreed.currency(), expected.total(), total, lines);
        }

        /** A mapped fee, else the same code, else the same name. */
        private Optional<ExpectedCharge> match(BilledCharge billed, List<ExpectedCharge> left) {
            var fee = feeId(billed);
            if (fee != null) {
                return left.stream()
                        .filter(charge -> fee.equals(charge.feeId()))
                        .findFirst();
            }
            return left.stream()
                    .filter(charge -> charge.feeId() == null
                            && !billed.code().isEmpty()
                            && plain(charge.code()).equals(plain(billed.code())))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(charge -> !plain(charge.description()).isEmpty()
                                    && plain(charge.description()).equals(plain(billed.description())))
                            .findFirst());
        }

        private @Nullable String feeId(BilledCharge billed) {
            var named = billed.code().isEmpty() ? billed.description() : billed.code();
            return scope.feeCodes().get(named.strip());
        }

        private static List<BilledCharge> merged(List<InvoiceLine> bill) {
            Map<String, BilledCharge> byCode = new LinkedHashMap<>();
            for (var line : bill) {
                var key = line.code().isBlank() ? " " + plain(line.description()) : plain(line.code());
                byCode.merge(key, BilledCharge.of(line), BilledCharge::and);
            }
            return List.copyOf(byCode.values());
        }

        /** Letters and digits only: a bill prints names with other punctuation than a contract. */
        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", "");
        }
    }
}
