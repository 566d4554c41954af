package io.parley.terms;

import static io.parley.terms.TestOffer.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ledger vectors of domain.md §§0, 3 and 8 and the readings that refine them. */
class LedgerVectorsTest {

    @ParameterizedTest(name = "{0} a year")
    @CsvSource({"0, 36000.00", "0.03, 37090.80", "0.05, 37830.00", "0.07, 38578.80"})
    void pricesStepInMonths13And25(String percent, BigDecimal total) {
        var cost = anOffer()
                .monthly("1000")
                .escalator("FIXED_PERCENT", "percent", percent)
                .cost();

        assertThat(cost.total().total()).isEqualTo(total);
    }

    @Test
    void theCheaperListPriceLoses() {
        var cheap = anOffer()
                .seats(50)
                .perSeat("19.95")
                .escalator("FIXED_PERCENT", "percent", "0.07")
                .fee("all", "PROVIDER", "PCT_OF_RECURRING", "0.24")
                .cost();
        var honest = anOffer()
                .seats(50)
                .perSeat("24.95")
                .once("1500", 0)
                .term("price.escalator", Map.of("kind", "NONE"))
                .term("promo.1", Map.of("months", List.of(1, 2), "percentOff", "1", "appliesTo", "ALL"))
                .fee("all", "PROVIDER", "PCT_OF_RECURRING", "0.08")
                .cost();

        assertThat(cheap.total().total()).isEqualTo("47718.24");
        assertThat(honest.total().total()).isEqualTo("47308.20");
    }

    @Test
    void presentValueDependsOnWhenMonthsArePaid() {
        var unknown = anOffer().monthly("1000").cost().total();

        assertThat(unknown.npvInArrears()).isEqualTo("32043.33");
        assertThat(unknown.npvInAdvance()).isEqualTo("32249.50");
        assertThat(unknown.npv()).as("nobody said when").isEmpty();
        assertThat(anOffer()
                        .monthly("1000")
                        .term("billing.timing", "ARREARS")
                        .cost()
                        .total()
                        .npv())
                .contains(new BigDecimal("32043.33"));
    }

    @Test
    void aOneOffIsDiscountedByItsMonth() {
        assertThat(anOffer().once("1000", 12).cost().total().npvInAdvance()).isEqualTo("925.93");
        assertThat(anOffer().once("1000", 0).cost().total().npvInArrears()).isEqualTo("1000.00");
    }

    @Test
    void feesAreTakenOnRoundedCellsAndFeesOnEverythingComeLast() {
        var row = anOffer()
                .seats(3)
                .numbers(7)
                .line("V", "3", "10.333", LineKind.RECURRING, LineCategory.VOICE, 0)
                .line("P", "1", "5.005", LineKind.RECURRING, LineCategory.PLATFORM, 0)
                .fee("onAll", "GOVERNMENT", "PCT_OF_ALL", "0.10")
                .fee("voice", "PASS_THROUGH", "PCT_OF_VOICE", "0.20")
                .fee("seat", "PROVIDER", "PER_SEAT", "0.90")
                .fee("number", "PROVIDER", "PER_NUMBER", "0.15")
                .fee("account", "PROVIDER", "PER_ACCOUNT", "4.00")
                .cost()
                .ledger()
                .row(1);

        assertThat(row.recurring()).as("31.00 + 5.01").isEqualTo("36.01");
        assertThat(row.feesById())
                .containsEntry("voice", new BigDecimal("6.20"))
                .containsEntry("seat", new BigDecimal("2.70"))
                .containsEntry("number", new BigDecimal("1.05"))
                .containsEntry("account", new BigDecimal("4.00"))
                .containsEntry("onAll", new BigDecimal("5.00"));
        assertThat(row.total()).isEqualTo("54.96");
    }

    @Test
    void aFeeOfACategoryTakesItsOneOffsToo() {
        var ledger = anOffer()
                .line("PHONE", "60", "320", LineKind.ONE_OFF, LineCategory.HARDWARE, 0)
                .monthly("100")
                .term(
                        "fee.vat13",
                        Map.of(
                                "authority", "GOVERNMENT",
                                "basis", "PCT_OF_CATEGORY",
                                "categories", List.of("HARDWARE"),
                                "rate", "0.13"))
                .cost()
                .ledger();

        assertThat(ledger.row(0).fees()).isEqualTo("2496.00");
        assertThat(ledger.row(1).fees()).isEqualTo("0.00");
    }

    @Test
    void anIndexIsForecastUpToItsCapAndTheLastForecastGoesOn() {
        var capped = anOffer()
                .months(48)
                .monthly("1000")
                .escalator("INDEX_CAPPED", "cap", "0.03")
                .forecast("0.027", "0.034", "0.01")
                .cost();

        assertThat(capped.ledger().row(13).recurring()).isEqualTo("1027.00");
        assertThat(capped.ledger().row(25).recurring()).isEqualTo("1057.81");
        assertThat(capped.ledger().row(37).recurring()).isEqualTo("1068.39");
        assertThat(capped.worstIndexTotal()).contains(new BigDecimal("50203.56"));
        assertThat(anOffer()
                        .monthly("1000")
                        .term("price.escalator", Map.of("kind", "INDEX_UNCAPPED"))
                        .forecast("0.05")
                        .cost()
                        .ledger()
                        .row(36)
                        .recurring())
                .isEqualTo("1102.50");
    }

    @Test
    void anAmountOffIsTakenOncePerMonthAndNeverBelowZero() {
        var row = anOffer()
                .monthly("30")
                .monthly("50")
                .term("promo.1", Map.of("months", List.of(1), "amountOff", "40", "appliesTo", "ALL"))
                .cost()
                .ledger()
                .row(1);

        assertThat(row.recurringByCode()).containsEntry("M0", new BigDecimal("0.00"));
        assertThat(row.recurring()).isEqualTo("40.00");
        assertThat(row.promotion()).isEqualTo("40.00");
    }

    @Test
    void aPromotionMayTouchCodesOrCategories() {
        var offer = anOffer()
                .line("A", "1", "100", LineKind.RECURRING, LineCategory.VOICE, 0)
                .line("B", "1", "100", LineKind.RECURRING, LineCategory.PLATFORM, 0)
                .term("promo.1", Map.of("months", List.of(1), "percentOff", "0.5", "appliesTo", List.of("B")))
                .term("promo.2", Map.of("months", List.of(2), "percentOff", "0.25", "appliesTo", List.of("VOICE")));

        assertThat(offer.cost().ledger().row(1).recurring()).isEqualTo("150.00");
        assertThat(offer.cost().ledger().row(2).recurring()).isEqualTo("175.00");
    }

    @Test
    void aForeignPriceIsRoundedOnceInTheEngagementsCurrency() {
        var row = anOffer()
                .seats(3)
                .quotedIn("USD", "7.1234", "CNY")
                .perSeat("10.01")
                .fee("seat", "PROVIDER", "PER_SEAT", "0.33")
                .cost()
                .ledger()
                .row(1);

        assertThat(row.recurring()).as("3 × 10.01 × 7.1234").isEqualTo("213.92");
        assertThat(row.fees())
                .as("3 × 2.35, the amount of a term is converted first")
                .isEqualTo("7.05");
    }

    @Test
    void currenciesWithoutMinorUnitsRoundToWholeOnes() {
        assertThat(anOffer()
                        .quotedIn("USD", "151.237", "JPY")
                        .monthly("9.99")
                        .cost()
                        .ledger()
                        .row(1)
                        .recurring())
                .isEqualTo("1511");
    }

    @Test
    void termsOfAnUnexpectedShapeAreUnknownAndBreakNothing() {
        var cost = anOffer()
                .monthly("10")
                .term("price.escalator", "seven percent")
                .term("fee.usf", Map.of("basis", "PCT_OF_VOICE"))
                .term("fee.odd", 12)
                .term("promo.1", Map.of("months", "all"))
                .term("etf", Map.of("kind", "PERCENT_OF_REMAINING"))
                .term("seats.floor", List.of())
                .term("notice.period", Map.of("amount", "sixty", "unit", "DAYS"))
                .term("fee.endless", Map.of("basis", "PER_ACCOUNT", "amount", "1e999999999"))
                .cost();

        assertThat(cost.total().total()).isEqualTo("360.00");
        assertThat(cost.exit()).isEmpty();
        assertThat(cost.input().terms().noticePeriod()).isEmpty();
    }
}
