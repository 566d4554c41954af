package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.HolidayCalendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bill against what was agreed, one fault at a time: 10 seats at 20.00, a fee of 10 % on voice and 1.00 per seat. */
class InvoiceAuditTest {

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            as agreed,        10, 20.00, 200.00, ''
            dearer,           10, 21.00, 210.00, WRONG_RATE 10.00
            too many,         12, 20.00, 240.00, WRONG_QTY 40.00
            both,             12, 21.00, 252.00, WRONG_QTY 40.00; WRONG_RATE 12.00
            cheaper,          10, 19.00, 190.00, WRONG_RATE -10.00
            wrong product,    10, 20.00, 205.00, WRONG_AMOUNT 5.00
            no price printed, 10, -,     210.00, WRONG_RATE 10.00
            more and no price,12, -,     240.00, WRONG_QTY 40.00
            amount alone,     -,  -,     230.00, WRONG_AMOUNT 30.00
            amount as agreed, -,  -,     200.00, ''
            split otherwise,  1,  200,   200.00, ''
            price of thirds,  10, 20.333333, 203.33, WRONG_RATE 3.33
            """)
    void aLineIsExplained(
            String name, @Nullable BigDecimal quantity, @Nullable BigDecimal price, BigDecimal amount, String faults) {
        var audit = audit(List.of(), new InvoiceLine(2, "SEAT", "Seat", quantity, price, amount), usf("20.00"), e911());

        assertThat(described(audit)).isEqualTo(faults);
        assertAddsUp(audit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            not given,               10, 20.00, 200.00, MISSING_PROMO 100.00
            given in the price,      10, 10.00, 100.00, ''
            given for too many,      12, 10.00, 120.00, WRONG_QTY 20.00
            not given and too many,  12, 20.00, 240.00, WRONG_QTY 40.00; MISSING_PROMO 100.00
            not given and dearer,    10, 22.00, 220.00, WRONG_RATE 20.00; MISSING_PROMO 100.00
            not given amount alone,  -,  -,     200.00, MISSING_PROMO 100.00
            """)
    void aReducedMonthIsExplained(
            String name, @Nullable BigDecimal quantity, @Nullable BigDecimal price, BigDecimal amount, String faults) {
        var half = term("promo.1", Map.of("months", List.of(1), "percentOff", "0.5"), null);
        var audit =
                audit(List.of(half), new InvoiceLine(2, "SEAT", "Seat", quantity, price, amount), usf("10.00"), e911());

        assertThat(described(audit)).isEqualTo(faults);
        assertAddsUp(audit);
    }

    @Test
    void aPublicChargeAboveItsCeilingNamesTheCeiling() {
        // 0.5 × 0.649 × 200.00 = 64.90
        var audit = audit(List.of(), seats(), usf("65.00"), e911());

        assertThat(audit.discrepancies())
                .extracting(
                        InvoiceDiscrepancy::type,
                        InvoiceDiscrepancy::ceiling,
                        InvoiceDiscrepancy::overCeiling,
                        InvoiceDiscrepancy::overcharge)
                .containsExactly(tuple(
                        InvoiceFault.PASS_THROUGH_ABOVE_CEILING,
                        new BigDecimal("64.90"),
                        new BigDecimal("0.10"),
                        new BigDecimal("45.00")));
    }

    @Test
    void aPublicChargeBelowItsCeilingIsStillNotWhatWasAgreed() {
        assertThat(described(audit(List.of(), seats(), usf("64.90"), e911()))).isEqualTo("WRONG_RATE 44.90");
    }

    @Test
    void whatNobodyAgreedIsUnexpectedAndWhatIsMissingIsNamed() {
        var fee = new InvoiceLine(9, "ADM", "Administration", BigDecimal.ONE, null, new BigDecimal("9.90"));
        var audit = audit(List.of(), seats(), fee, usf("20.00"));

        assertThat(described(audit)).isEqualTo("UNEXPECTED_FEE 9.90; NOT_BILLED -10.00");
        assertThat(audit.overcharged()).isEqualByComparingTo("9.90");
        assertThat(audit.disputed()).isEqualByComparingTo("-0.10");
        assertAddsUp(audit);
    }

    @Test
    void aFeeIsKnownByItsCodeOrByItsName() {
        var byName = new InvoiceLine(3, "T-9", "Universal Service-Fund", null, null, new BigDecimal("20.00"));
        assertThat(described(audit(List.of(), seats(), byName, e911()))).isEmpty();
    }

    @Test
    void linesOfOneCodeAreTakenTogether() {
        var half = new InvoiceLine(
                2, "seat ", "Seat, north", new BigDecimal("5"), new BigDecimal("20.00"), new BigDecimal("100.00"));
        var audit = audit(List.of(), half, half, usf("20.00"), e911());

        assertThat(described(audit)).isEmpty();
    }

    @Test
    void aLaterMonthCarriesNoSetUpAndTheEscalatedPrice() {
        var raised = term("price.escalator", Map.of("kind", "FIXED_PERCENT", "percent", "0.05"), null);
        var bill = List.of(
                new InvoiceLine(2, "SEAT", "Seat", BigDecimal.TEN, new BigDecimal("21.00"), new BigDecimal("210.00")),
                new InvoiceLine(3, "USF", "", null, null, new BigDecimal("21.00")),
                e911());
        var input = input(List.of(raised), oneOff("SETUP", "50.00"));

        assertThat(described(InvoiceAudit.of(input, bill, scope(13)))).isEmpty();
        assertThat(described(InvoiceAudit.of(input, bill, scope(1))))
                .isEqualTo("WRONG_RATE 10.00; WRONG_RATE 1.00; NOT_BILLED -50.00");
    }

    private static void assertAddsUp(InvoiceAudit audit) {
        assertThat(audit.discrepancies().stream()
                        .map(InvoiceDiscrepancy::overcharge)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(audit.disputed());
    }

    private static String described(InvoiceAudit audit) {
        return String.join(
                "; ",
                audit.discrepancies().stream()
                        .map(found -> found.type() + " " + found.overcharge())
                        .toList());
    }

    private static InvoiceAudit audit(List<CapturedTerm> more, InvoiceLine... bill) {
        return InvoiceAudit.of(input(more), Arrays.asList(bill), scope(1));
    }

    private static InvoiceScope scope(int month) {
        return new InvoiceScope(
                month,
                Map.of("USF", "usf", "E911", "e911"),
                new PassThroughCeiling(new BigDecimal("0.5"), new BigDecimal("0.649")));
    }

    private static CostingInput input(List<CapturedTerm> more, PricedLine... others) {
        var terms = new ArrayList<>(List.of(
                term(
                        "fee.usf",
                        Map.of("authority", "PASS_THROUGH", "basis", "PCT_OF_VOICE", "rate", "0.10"),
                        "Universal Service Fund"),
                term("fee.e911", Map.of("authority", "GOVERNMENT", "basis", "PER_SEAT", "amount", "1.00"), "E911")));
        terms.addAll(more);
        var lines = new ArrayList<>(List.of(new PricedLine(
                "SEAT",
                "Seat",
                BigDecimal.TEN,
                new BigDecimal("20.00"),
                LineKind.RECURRING,
                LineCategory.VOICE,
                true,
                true,
                0,
                null)));
        lines.addAll(Arrays.asList(others));
        return new CostingInput(
                "USD",
                null,
                10,
                0,
                36,
                lines,
                TermSheet.of(terms),
                Assumptions.defaults(HolidayCalendar.weekendsOnly()));
    }

    private static PricedLine oneOff(String code, String price) {
        return new PricedLine(
                code,
                "Set-up",
                BigDecimal.ONE,
                new BigDecimal(price),
                LineKind.ONE_OFF,
                LineCategory.SERVICE,
                false,
                false,
                0,
                null);
    }

    private static CapturedTerm term(String key, Object value, @Nullable String label) {
        var evidence = new Evidence(EvidenceStatus.CONFIRMED, "terms.pdf", 1, null, null, null, null);
        return new CapturedTerm(key, value, null, evidence, label);
    }

    private static InvoiceLine seats() {
        return new InvoiceLine(2, "SEAT", "Seat", BigDecimal.TEN, new BigDecimal("20.00"), new BigDecimal("200.00"));
    }

    private static InvoiceLine usf(String amount) {
        return new InvoiceLine(3, "USF", "Universal service", BigDecimal.ONE, null, new BigDecimal(amount));
    }

    private static InvoiceLine e911() {
        return new InvoiceLine(4, "E911", "E911", BigDecimal.TEN, new BigDecimal("1.00"), new BigDecimal("10.00"));
    }
}
