package io.parley.terms;

import static io.parley.terms.TestOffer.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Termination-fee vectors of domain.md §1.1 and every kind and add-on besides. */
class TerminationFeeVectorsTest {

    private static Map<String, Object> tier(int from, int to, String percent) {
        return Map.of("from", from, "to", to, "percent", percent);
    }

    private static TestOffer thousandAMonth() {
        return anOffer().monthly("1000");
    }

    @ParameterizedTest(name = "{0} of what remains after month 14")
    @CsvSource({"1, 22000.00", "0.75, 16500.00", "0.5, 11000.00"})
    void percentOfRemaining(String percent, BigDecimal charge) {
        var exit = thousandAMonth()
                .term("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", percent))
                .exit();

        assertThat(exit.after(14).charge()).isEqualTo(charge);
        assertThat(exit.total(36)).isEqualTo("0.00");
    }

    @Test
    void tiersByMonth() {
        var exit = thousandAMonth()
                .term(
                        "etf",
                        Map.of(
                                "kind",
                                "TIERED_BY_MONTH",
                                "tiers",
                                List.of(tier(1, 12, "1"), tier(13, 36, "0.5"), tier(37, 60, "0.25"))))
                .exit();

        assertThat(exit.after(14).charge()).isEqualTo("11000.00");
    }

    @Test
    void tiersByContractYear() {
        var inclusive = List.of(tier(1, 12, "1"), tier(13, 24, "0.75"), tier(25, 36, "0.5"));
        var halfOpen = List.of(tier(0, 12, "1"), tier(12, 24, "0.75"), tier(24, 36, "0.5"));
        for (var tiers : List.of(inclusive, halfOpen)) {
            var exit = thousandAMonth()
                    .term("etf", Map.of("kind", "TIERED_BY_MONTH", "tiers", tiers))
                    .exit();

            assertThat(exit.after(14).charge()).isEqualTo("13500.00");
        }
    }

    @Test
    void onlyTheFirstYearIsCharged() {
        var exit = thousandAMonth()
                .term("etf", Map.of("kind", "FIRST_MONTHS_ONLY", "months", 12))
                .exit();

        assertThat(exit.after(1).charge()).isEqualTo("11000.00");
        assertThat(exit.after(12).charge()).isEqualTo("0.00");
        assertThat(exit.after(14).charge()).isEqualTo("0.00");
    }

    @Test
    void aFlatFeeIsPerAccountOrPerLine() {
        var account = anOffer().seats(5).perSeat("20").term("etf", Map.of("kind", "FLAT", "amount", "150"));
        var line = anOffer()
                .seats(5)
                .perSeat("20")
                .term("etf", Map.of("kind", "FLAT_DECLINING", "amount", "150", "step", "10", "per", "LINE"));

        assertThat(account.exit().total(35)).isEqualTo("150.00");
        assertThat(account.exit().total(36)).isEqualTo("0.00");
        assertThat(line.exit().total(4)).isEqualTo("550.00");
        assertThat(line.exit().total(20)).isEqualTo("0.00");
    }

    @Test
    void aShortfallMayRemainAtTheEnd() {
        var exit = thousandAMonth()
                .term("etf", Map.of("kind", "SHORTFALL", "committed", "40000"))
                .exit();

        assertThat(exit.total(10)).isEqualTo("30000.00");
        assertThat(exit.total(36)).isEqualTo("4000.00");
    }

    @Test
    void theBaseMayIncludeFees() {
        var exit = thousandAMonth()
                .fee("seat", "PROVIDER", "PER_SEAT", "50")
                .term("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.5", "basis", "MRC_PLUS_FEES"))
                .exit();

        assertThat(exit.after(34).charge()).isEqualTo("1050.00");
    }

    @Test
    void whatWasGrantedComesBackInFullOrProRata() {
        var exit = thousandAMonth()
                .term("promo.1", Map.of("months", List.of(1, 2), "percentOff", "1", "appliesTo", "ALL"))
                .term("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0"))
                .term("etf.clawback.oneOff", Map.of("mode", "FULL", "amount", "600"))
                .term("etf.clawback.promo", Map.of("mode", "PRO_RATA"))
                .exit();

        assertThat(exit.after(9).addOns())
                .containsEntry(ExitPart.ONE_OFF_CLAWBACK, new BigDecimal("600.00"))
                .containsEntry(ExitPart.PROMO_CLAWBACK, new BigDecimal("1500.00"));
        assertThat(exit.total(36)).isEqualTo("0.00");
    }

    @Test
    void partsNobodyKnowsMakeTheTotalALowerBound() {
        var exit = thousandAMonth()
                .term("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "1"))
                .term("etf.thirdParty", "PASS_THROUGH")
                .term("etf.equipment", Map.of("returnDays", 14))
                .term("etf.clawback.oneOff", Map.of("mode", "FULL"))
                .exit();

        assertThat(exit.isAtLeast()).isTrue();
        assertThat(exit.unknownParts())
                .containsExactly(ExitPart.ONE_OFF_CLAWBACK, ExitPart.THIRD_PARTY, ExitPart.EQUIPMENT);
        assertThat(exit.total(14)).isEqualTo("22000.00");
    }

    @Test
    void steppingBackBeforeActivationCostsTheFirstMonthBeforePromotions() {
        var cost = thousandAMonth()
                .term("promo.1", Map.of("months", List.of(1), "percentOff", "1", "appliesTo", "ALL"))
                .term("etf.preDelivery", Map.of("fixed", "500.00", "mrcMonths", 2))
                .cost();

        assertThat(cost.preDeliveryCharge()).contains(new BigDecimal("2500.00"));
        assertThat(thousandAMonth().cost().preDeliveryCharge()).isEmpty();
    }
}
